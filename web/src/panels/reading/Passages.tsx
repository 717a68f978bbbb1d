import { useMemo, useRef } from "react";
import type { OutlineSectionFragment } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { View } from "../../state/view.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { MakeChange } from "../../use-trail.ts";
import { groupBySection } from "./group-by-section.ts";
import { PassageItem } from "./PassageItem.tsx";
import styles from "./Reading.module.css";
import { usePassages } from "./use-passages.ts";
import { useScrollTo } from "./use-scroll-to.ts";

export interface PassagesProps {
  readonly source: string;
  /** The section that is read; the whole source where undefined. */
  readonly page: OutlineSectionFragment | undefined;
  readonly sections: readonly OutlineSectionFragment[];
  readonly view: View;
  readonly change: MakeChange;
}

/** The passages of a section in their order, under the headings and abstracts of the sections in it. */
export function Passages({ source, page, sections, view, change }: PassagesProps) {
  const { reading: texts } = useMessages();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const { passages, total, error, retry } = usePassages(source, page?.id, language === "en" ? "EN" : "ZH");
  const groups = useMemo(() => groupBySection(passages, sections), [passages, sections]);
  const { position, section } = view.reading;
  const open = passages.find(({ start, end }) => position !== undefined && start <= position && position < end);
  const isInner = section !== page?.id && groups.some((group) => group.section?.id === section);
  useScrollTo(root, open?.id ?? (position === undefined && isInner ? section : undefined), view.reading);

  const isWhole = total !== undefined && passages.length >= total;

  return (
    <div ref={root} className={styles.passages} aria-busy={!isWhole}>
      {passages.some(({ kind }) => kind === "QUOTES") && <p className="remark">{texts.quotesInstead}</p>}
      {groups.map((group) => (
        <section key={group.key}>
          {group.section && (
            <div className={styles.section} data-place={group.section.id} tabIndex={-1}>
              <h4>{group.section.title}</h4>
              <p>{group.section.abstract}</p>
            </div>
          )}
          <ol>
            {group.passages.map((passage) => (
              <PassageItem key={passage.id} passage={passage} isOpen={passage === open} view={view} change={change} />
            ))}
          </ol>
        </section>
      ))}
      {error !== undefined && <ErrorNotice error={error} onRetry={retry} />}
      {error === undefined && !isWhole && (
        <p className="remark">{total === undefined ? texts.loading : texts.passages(passages.length, total)}</p>
      )}
      <p className="remark" role="status">
        {isWhole && (total === 0 ? texts.noPassages : texts.passages(passages.length, total))}
      </p>
    </div>
  );
}
