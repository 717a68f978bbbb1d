import type { ReactNode } from "react";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { askByTime, cutTimeBy, lookAt, TIME_MODES, TIME_UNITS } from "../../state/parts/time.ts";
import { isWholeYears } from "../../state/years.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Segments } from "../../ui/Segments.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import styles from "./TimeControls.module.css";
import { type Player, SPEEDS } from "./use-player.ts";

export interface TimeControlsProps extends Pick<DockPanelProps, "view" | "change"> {
  readonly player: Player;
  /** What chooses the window. */
  readonly children: ReactNode;
}

/** What the time means, how it is cut, and the buttons that let it play. */
export function TimeControls({ view, change, player, children }: TimeControlsProps) {
  const { time: texts, dock } = useMessages();
  const language = useLanguage();
  const { mode, window, unit } = view.time;
  const isTold = unit === "year" && (window === undefined || isWholeYears(window));
  return (
    <div className={styles.controls}>
      <h2 className="panel-title">{dock.time}</h2>
      <Segments
        label={texts.mode}
        value={mode}
        options={TIME_MODES.map((value) => ({ value, label: texts[value], title: texts.modeHint[value] }))}
        onChoose={(value) => change(askByTime(value))}
      />
      <Segments
        label={texts.unit}
        value={unit}
        options={TIME_UNITS.map((value) => ({ value, label: texts[value] }))}
        onChoose={(value) => change(cutTimeBy(value))}
      />
      <span className={styles.player}>
        <button type="button" className={styles.play} onClick={player.toggle}>
          <Icon name={player.playing ? "stop" : "play"} size={18} />
          {player.playing ? texts.stop : texts.play}
        </button>
        <select
          aria-label={texts.speed}
          value={player.speed}
          onChange={({ target }) => player.setSpeed(SPEEDS.find((speed) => speed === target.value) ?? player.speed)}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {texts.speeds[speed]}
            </option>
          ))}
        </select>
      </span>
      {children}
      <output className={isTold ? "visually-hidden" : styles.window}>
        {window === undefined ? texts.all : formatTime(window, language)}
      </output>
      {window !== undefined && (
        <button type="button" className={styles.clear} onClick={() => change(lookAt(undefined))}>
          {texts.clear}
        </button>
      )}
    </div>
  );
}
