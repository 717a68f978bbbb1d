import { useMessages } from "../../i18n/reader.ts";
import type { Years } from "../../state/years.ts";
import { YearField } from "../YearField.tsx";
import styles from "./TimeControls.module.css";

export interface YearRangeProps {
  /** The window; all years where undefined. */
  readonly years: Years | undefined;
  readonly limits: Years;
  readonly onChoose: (years: Years, gesture: string) => void;
}

/** The first and the last year of the window, chosen from lists: what drawing and dragging do, without either. */
export function YearRange({ years, limits, onChoose }: YearRangeProps) {
  const { time: texts } = useMessages();
  const { from, to } = years ?? limits;
  return (
    <span className={styles.range}>
      <YearField
        label={texts.from}
        value={from}
        limits={limits}
        onChoose={(year) => onChoose({ from: year, to: Math.max(year, to) }, "choose-from")}
      />
      –
      <YearField
        label={texts.to}
        value={to}
        limits={limits}
        onChoose={(year) => onChoose({ from: Math.min(from, year), to: year }, "choose-to")}
      />
    </span>
  );
}
