import type { SourceOutlineQuery } from "../../generated/operations.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import { Note } from "../../ui/Note.tsx";
import styles from "./Reading.module.css";

export interface SourceHeadProps {
  readonly source: NonNullable<SourceOutlineQuery["source"]>;
}

/** Who wrote a source, when and where, and whether its text can be shown. */
export function SourceHead({ source }: SourceHeadProps) {
  const { reading: texts } = useMessages();
  const language = useLanguage();
  const { title, titleEn, authors, publisher, year, url, textAtHand } = source;
  const name = inLanguage(language, title, titleEn);
  return (
    <header className={styles.head}>
      <h3 lang={name === title ? undefined : "en"}>{name}</h3>
      <p className="remark">
        {[authors.join(language === "zh" ? "、" : ", "), publisher, year && formatTime(year, language)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {source.note && (
        <p className="remark">
          <Note noted={source} />
        </p>
      )}
      {url && (
        <p className="remark">
          <a href={url} target="_blank" rel="noreferrer">
            {texts.original}
          </a>
        </p>
      )}
      {!textAtHand && <p className={styles.without}>{texts.withoutText}</p>}
    </header>
  );
}
