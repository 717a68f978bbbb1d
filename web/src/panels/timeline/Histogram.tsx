import { yearTicks } from "../../../../src/layouts/years.ts";
import { useMessages } from "../../i18n/reader.ts";
import type { TimelineParts } from "../../state/timeline.ts";
import type { Years } from "../../state/years.ts";
import styles from "./Histogram.module.css";

export interface HistogramProps {
  readonly timed: TimelineParts["timed"];
  readonly limits: Years;
}

/** The part of the axis that a number may need to the right of its mark. */
const LATE = 0.12;

/** How many facts each year has: entities below, relations on top of them. */
export function Histogram({ timed, limits }: HistogramProps) {
  const { time: texts } = useMessages();
  const length = limits.to - limits.from + 1;
  const most = Math.max(1, ...timed.map(({ entityCount, relationCount }) => entityCount + relationCount));
  return (
    <>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${length} ${most}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.chart}
      >
        {timed.map(({ time, label, entityCount, relationCount }) => {
          const x = Number(time) - limits.from + 0.1;
          return (
            <g key={time}>
              <title>{texts.bar(label, entityCount, relationCount)}</title>
              <rect x={x} y={most - entityCount} width={0.8} height={entityCount} data-kind="entities" />
              <rect
                x={x}
                y={most - entityCount - relationCount}
                width={0.8}
                height={relationCount}
                data-kind="relations"
              />
            </g>
          );
        })}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        {yearTicks(limits.from, limits.to)
          .filter((year) => year <= limits.to)
          .map((year) => (
            <span
              key={year}
              style={{ left: `${((year - limits.from) / length) * 100}%` }}
              data-last={limits.to + 1 - year < length * LATE || undefined}
            >
              {year}
            </span>
          ))}
      </div>
    </>
  );
}
