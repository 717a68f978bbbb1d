import { useCallback, useRef, useState } from "react";
import type { OverviewQuery } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { inLanguage } from "../state/language.ts";
import { useDismiss } from "../ui/use-dismiss.ts";
import styles from "./Sources.module.css";

/** The works that the facts are drawn from, behind a button that counts them. */
export function Sources({ sources }: Pick<OverviewQuery["dataset"], "sources">) {
  const { footer } = useMessages();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  return (
    <div className={styles.sources} ref={root}>
      <button type="button" aria-expanded={open} aria-controls="sources" onClick={() => setOpen(!open)}>
        {footer.sources(sources.length)}
      </button>
      <ol id="sources" hidden={!open}>
        {sources.map(({ id, title, titleEn, url, licence }) => {
          const name = inLanguage(language, title, titleEn);
          return (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
              {licence && <span> · {licence}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
