import type { KeyboardEvent } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { clampYears, moveYears, type Years } from "../../state/years.ts";
import { type Grip, useWindowDrag } from "./use-window-drag.ts";
import styles from "./WindowSlider.module.css";

export interface WindowSliderProps {
  readonly years: Years | undefined;
  readonly limits: Years;
  readonly onSlide: (years: Years, gesture: string) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

/** The window over the years: drawn, dragged by its middle or its ends, moved by the arrow keys. */
export function WindowSlider({ years, limits, onSlide }: WindowSliderProps) {
  const { time: texts } = useMessages();
  const drag = useWindowDrag({ years, limits, onSlide });
  const length = limits.to - limits.from + 1;
  const shown = years && clampYears(years, limits);
  const place = shown && {
    left: `${((shown.from - limits.from) / length) * 100}%`,
    width: `${((shown.to - shown.from + 1) / length) * 100}%`,
  };
  const grips: readonly { grip: Grip; label: string; now: (years: Years) => number }[] = [
    { grip: "move", label: texts.move, now: ({ from }) => from },
    { grip: "from", label: texts.from, now: ({ from }) => from },
    { grip: "to", label: texts.to, now: ({ to }) => to },
  ];
  const press = (grip: Grip, event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || !shown) return;
    event.preventDefault();
    onSlide(slide(shown, grip, by, limits), `keys-${grip}`);
  };
  return (
    <div className={styles.track} data-track {...drag("draw")}>
      {shown && (
        <div className={styles.window} style={place}>
          {grips.map(({ grip, label, now }) => (
            <div
              key={grip}
              role="slider"
              tabIndex={0}
              className={styles[grip]}
              aria-label={label}
              aria-valuemin={limits.from}
              aria-valuemax={limits.to}
              aria-valuenow={now(shown)}
              aria-valuetext={grip === "move" ? texts.years(shown.from, shown.to) : texts.years(now(shown), now(shown))}
              onKeyDown={(event) => press(grip, event)}
              {...drag(grip)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function slide(years: Years, grip: Grip, by: number, limits: Years): Years {
  if (grip === "from") return { ...years, from: Math.min(Math.max(years.from + by, limits.from), years.to) };
  if (grip === "to") return { ...years, to: Math.max(Math.min(years.to + by, limits.to), years.from) };
  return moveYears(years, by, limits);
}
