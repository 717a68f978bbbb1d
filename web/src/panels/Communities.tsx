import type { CommunitySummary } from "../../../src/graph/graph-columns.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { inLanguage } from "../state/language.ts";
import { showOnly } from "../state/parts/around.ts";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import styles from "./Starts.module.css";

const MOST = 8;

/** The communities of a dataset that is too large to be drawn, each by its best connected entities, which it opens. */
export function Communities({ change, loaded }: Pick<DockPanelProps, "change" | "loaded">) {
  const { communities: messages } = useMessages();
  const language = useLanguage();
  const communities = loaded?.opening.communities;
  if (!communities) return null;
  const nameOf = ({ names }: CommunitySummary) =>
    names.map(({ name, nameEn }) => inLanguage(language, name, nameEn)).join(inLanguage(language, "、", ", "));
  return (
    <nav className={styles.starts} aria-label={messages.title}>
      <h2>{messages.title}</h2>
      <ul>
        {communities.slice(0, MOST).map((community) => (
          <li key={community.best[0]}>
            <button
              type="button"
              title={messages.open(community.best.length, community.size)}
              onClick={() => change(showOnly(community.best, 0))}
            >
              {messages.name(nameOf(community), community.size)}
            </button>
          </li>
        ))}
      </ul>
      {communities.length > MOST && <p>{messages.more(communities.length - MOST)}</p>}
    </nav>
  );
}
