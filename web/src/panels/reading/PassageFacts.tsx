import { useMessages } from "../../i18n/reader.ts";
import { groupQuotes } from "../../state/group-quotes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Note } from "../../ui/Note.tsx";
import { FactName } from "./FactName.tsx";
import type { Proven } from "./proven-by.ts";
import styles from "./Reading.module.css";

export interface PassageFactsProps {
  readonly passage: Proven;
  readonly selected: string | undefined;
}

/** Each quote of a passage with the facts that it proves, and whether the text says so. */
export function PassageFacts({ passage, selected }: PassageFactsProps) {
  const { reading: texts, quote: basis } = useMessages();
  return (
    <ul className={styles.facts} aria-label={texts.factsOf}>
      {groupQuotes(passage.evidence).map(({ key, quote, bases }) => (
        <li key={key}>
          <blockquote lang="zh-Hans">{quote}</blockquote>
          {bases.map(({ key: reason, common, items }) => (
            <div key={reason} className={styles.basis} data-inferred={!common.asserted || undefined}>
              <p>
                {!common.asserted && <Icon name="infer" size={14} />}
                {common.asserted ? basis.asserted : basis.inferred}
                {common.note && (
                  <>
                    {" · "}
                    <Note noted={common} />
                  </>
                )}
              </p>
              <ul>
                {items.map(({ id, fact }) => (
                  <li key={id}>
                    <FactName id={fact.id} passage={passage} selected={selected} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
