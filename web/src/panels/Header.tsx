import type { OverviewQuery } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { inLanguage } from "../state/language.ts";
import { speak } from "../state/parts/language.ts";
import { togglePanel } from "../state/parts/panels.ts";
import { type Theme, wear } from "../state/parts/theme.ts";
import { Icon } from "../ui/Icon.tsx";
import type { MakeChange } from "../use-trail.ts";
import styles from "./Header.module.css";
import { Search } from "./Search.tsx";

export interface HeaderProps {
  readonly dataset: OverviewQuery["dataset"] | undefined;
  readonly theme: Theme;
  readonly change: MakeChange;
  /** The panel that shares is open. */
  readonly sharing: boolean;
}

/** What this is, the search, and the tools. */
export function Header({ dataset, theme, change, sharing }: HeaderProps) {
  const messages = useMessages();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>{dataset ? inLanguage(language, dataset.title, dataset.titleEn) : messages.brand}</h1>
        <p>
          {messages.brand} <span aria-hidden="true">·</span> {messages.intro}
        </p>
      </div>
      <div className={styles.search}>
        <Search />
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={sharing}
          data-toggles=""
          title={messages.share.title}
          onClick={() => change(togglePanel("left", "share"))}
        >
          <Icon name="download" />
          <span className={styles.word}>{messages.share.title}</span>
        </button>
        <button
          type="button"
          className={styles.tool}
          lang={other === "zh" ? "zh-Hans" : "en"}
          onClick={() => change(speak(other))}
        >
          {messages.otherLanguage}
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={theme === "dark"}
          title={messages.dark}
          onClick={() => change(wear(theme === "dark" ? "light" : "dark"))}
        >
          <Icon name={theme === "dark" ? "sun" : "moon"} />
        </button>
      </div>
    </header>
  );
}
