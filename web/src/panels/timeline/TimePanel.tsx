import { useMemo } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { lookAt, lookAtYears, showUndated } from "../../state/parts/time.ts";
import { nextPeriod, nextYears, timelineParts } from "../../state/timeline.ts";
import { readYears, type Years } from "../../state/years.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { Histogram } from "./Histogram.tsx";
import { Periods } from "./Periods.tsx";
import { TimeControls } from "./TimeControls.tsx";
import styles from "./TimePanel.module.css";
import { usePlayer } from "./use-player.ts";
import { useTimeline } from "./use-timeline.ts";
import { WindowSlider } from "./WindowSlider.tsx";
import { YearRange } from "./YearRange.tsx";

const PLAYING = "playing";

/** Time: how many facts each year or period has, and the window through which the graph is seen. */
export function TimePanel(props: DockPanelProps) {
  // Years are not shown with the counts of periods while those of years are read.
  return <Timeline key={props.view.time.unit} {...props} />;
}

function Timeline({ view, change, loaded }: DockPanelProps) {
  const { answers, time: texts } = useMessages();
  const { window, unit } = view.time;
  const { data, status, error, retry } = useTimeline(loaded?.shown.selection, unit);
  const parts = useMemo(() => data && timelineParts(data.timeline), [data]);
  const { limits, undated, outside } = parts ?? {};
  const years = window === undefined || !limits ? undefined : readYears(window, limits);
  const slide = (to: Years, gesture: string) => change(lookAtYears(to, gesture));

  const next = (from: string | undefined) =>
    limits && parts && (unit === "year" ? nextYears(from, limits) : nextPeriod(from, parts));
  const go = (to: string | undefined) => change(lookAt(to, PLAYING));
  const player = usePlayer({
    start: () => {
      if (window === undefined || next(window) === undefined) go(next(undefined));
    },
    step: () => {
      const to = next(window);
      if (to !== undefined) go(to);
      return to !== undefined;
    },
  });

  return (
    <section className={styles.time}>
      <TimeControls view={view} change={change} player={player}>
        {limits && unit === "year" && <YearRange years={years} limits={limits} onChoose={slide} />}
      </TimeControls>
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {!parts && status === "idle" && loaded && <p className={styles.note}>{answers.tooMany}</p>}
      {!parts && (status === "loading" || !loaded) && <p className={styles.note}>{texts.loading}</p>}
      {parts && !limits && <p className={styles.note}>{texts.nothing}</p>}
      {parts && limits && unit === "year" && (
        <div className={styles.chart}>
          <Histogram timed={parts.timed} limits={limits} />
          <WindowSlider years={years} limits={limits} onSlide={slide} />
        </div>
      )}
      {parts && limits && unit === "period" && (
        <Periods timed={parts.timed} window={window} onChoose={(to) => change(lookAt(to))} />
      )}
      {undated && (
        <p className={styles.note}>
          {unit === "year" && (
            <>
              <span data-kind="entities">{texts.entities}</span>
              <span data-kind="relations">{texts.relations}</span>
            </>
          )}
          {outside && <span>{texts.outside(outside.entityCount, outside.relationCount)}</span>}
          <span>{texts.undated(undated.entityCount, undated.relationCount)}</span>
          {window !== undefined && !view.time.undated && <span>{texts.undatedHidden}</span>}
          {window !== undefined && (
            <label>
              <input
                type="checkbox"
                checked={view.time.undated}
                onChange={({ target }) => change(showUndated(target.checked))}
              />
              {texts.undatedShow}
            </label>
          )}
        </p>
      )}
    </section>
  );
}
