import { count } from "../../i18n/count.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import type { TimelineParts } from "../../state/timeline.ts";
import styles from "./Periods.module.css";

export interface PeriodsProps {
  readonly timed: TimelineParts["timed"];
  readonly window: string | undefined;
  readonly onChoose: (window: string | undefined) => void;
}

/** The periods of the dataset with how many facts each has; one can be looked at. */
export function Periods({ timed, window, onChoose }: PeriodsProps) {
  const { time: texts } = useMessages();
  const language = useLanguage();
  const most = Math.max(1, ...timed.map(({ entityCount, relationCount }) => entityCount + relationCount));
  return (
    <ul className={styles.periods}>
      {timed.map(({ time, label, labelEn, entityCount, relationCount }) => {
        const name = inLanguage(language, label, labelEn);
        const isChosen = time === window;
        return (
          <li key={`${time} ${label}`}>
            <button
              type="button"
              aria-pressed={isChosen}
              title={texts.bar(name, entityCount, relationCount)}
              onClick={() => onChoose(isChosen ? undefined : time)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.time}>{formatTime(time, language)}</span>
              <span className={styles.bar} style={{ width: `${((entityCount + relationCount) / most) * 100}%` }} />
              <span className={styles.count}>{count(entityCount + relationCount)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
