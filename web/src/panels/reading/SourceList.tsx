import { Sources } from "../../generated/operations.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import { readAt } from "../../state/parts/reading.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Reading.module.css";

const NOTHING = {};

/** The works that the facts are drawn from; each can be opened. */
export function SourceList({ change }: { readonly change: MakeChange }) {
  const { reading: texts } = useMessages();
  const language = useLanguage();
  const { status, data, error, retry } = useAnswer(Sources, NOTHING);
  if (status === "failed") return <ErrorNotice error={error} onRetry={retry} />;
  // Those of which there is a text to read come first.
  const sources = data?.dataset.sources.toSorted((one, other) => Number(other.textAtHand) - Number(one.textAtHand));
  return (
    <>
      <p className="remark">{texts.hint}</p>
      {!sources && <p role="status">{texts.loading}</p>}
      <ul className={styles.sources}>
        {sources?.map(({ id, title, titleEn, year, publisher, textAtHand }) => {
          const name = inLanguage(language, title, titleEn);
          return (
            <li key={id}>
              <button type="button" onClick={() => change(readAt({ source: id }))}>
                <span lang={name === title ? undefined : "en"}>{name}</span>
                <span className="remark">
                  {[publisher, year && formatTime(year, language), textAtHand && texts.atHand]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
