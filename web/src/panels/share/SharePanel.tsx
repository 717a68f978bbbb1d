import { useMessages } from "../../i18n/reader.ts";
import { useSharedView } from "../../shared-view.ts";
import { siteData } from "../../site/site-data.ts";
import { exportAddress, LONGEST_ADDRESS } from "../../state/export-address.ts";
import { isAskable } from "../../state/is-askable.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { CitationPart } from "./CitationPart.tsx";
import { FilePart } from "./FilePart.tsx";
import { LinkPart } from "./LinkPart.tsx";
import { PicturePart } from "./PicturePart.tsx";
import styles from "./Share.module.css";
import { SnippetPart } from "./SnippetPart.tsx";

/** The view as a link, a picture, a file, a text for other tools, and a citation: always of just what is shown. */
export function SharePanel({ view: own, loaded }: Pick<DockPanelProps, "view" | "loaded">) {
  const view = useSharedView(own);
  const { answers, dock, share } = useMessages();
  const { selection, entities } = loaded?.shown ?? {};
  const askable = selection !== undefined && isAskable(selection);
  // Snippets fetch the file by its address.
  const isShort = selection !== undefined && exportAddress("graphology", selection).length <= LONGEST_ADDRESS;
  return (
    <section className={styles.panel}>
      <h2 className="panel-title">{dock.share}</h2>
      <LinkPart view={view} />
      {loaded && <PicturePart loaded={loaded} view={view} />}
      {entities?.size === 0 && <p className="remark">{share.nothing}</p>}
      {selection && entities && entities.size > 0 && (
        <>
          <FilePart selection={selection} askable={askable} />
          {askable && !siteData() && isShort && <SnippetPart selection={selection} />}
          {askable && !siteData() && !isShort && <p className={styles.hint}>{share.tooLong}</p>}
          {askable && <CitationPart selection={selection} view={view} />}
          {!askable && (
            <p className="remark">
              {answers.tooMany} {share.fileOnly}
            </p>
          )}
        </>
      )}
    </section>
  );
}
