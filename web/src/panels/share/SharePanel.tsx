import { useMessages } from "../../i18n/reader.ts";
import { siteData } from "../../site/site-data.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { CitationPart } from "./CitationPart.tsx";
import { FilePart } from "./FilePart.tsx";
import { LinkPart } from "./LinkPart.tsx";
import { PicturePart } from "./PicturePart.tsx";
import styles from "./Share.module.css";
import { SnippetPart } from "./SnippetPart.tsx";

/** The API takes no longer lists in arguments. */
const LONGEST_LIST = 100;

/** The view as a link, a picture, a file, a text for other tools, and a citation: always of just what is shown. */
export function SharePanel({ view, loaded }: Pick<DockPanelProps, "view" | "loaded">) {
  const { dock, share } = useMessages();
  const { selection, entities } = loaded?.shown ?? {};
  const askable = selection !== undefined && Object.values(selection).every((value) => sizeOf(value) <= LONGEST_LIST);
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{dock.share}</h2>
      <LinkPart view={view} />
      {loaded && <PicturePart loaded={loaded} view={view} />}
      {entities?.size === 0 && <p className={styles.hint}>{share.nothing}</p>}
      {selection && entities && entities.size > 0 && (
        <>
          <FilePart selection={selection} askable={askable} />
          {askable && !siteData() && <SnippetPart selection={selection} />}
          {askable && <CitationPart selection={selection} view={view} />}
          {!askable && <p className={styles.hint}>{share.tooMany}</p>}
        </>
      )}
    </section>
  );
}

function sizeOf(value: SelectionFields[keyof SelectionFields]): number {
  return Array.isArray(value) ? value.length : 1;
}
