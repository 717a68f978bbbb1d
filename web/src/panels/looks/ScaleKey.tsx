import { formatMeasure } from "../../i18n/format-measure.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { ScaleLegend } from "../../looks/looks.ts";
import { rampColor } from "../../looks/ramp.ts";
import styles from "./LooksPanel.module.css";
import { MethodNote } from "./MethodNote.tsx";

export interface ScaleKeyProps {
  readonly legend: ScaleLegend;
  readonly kind: "size" | "color";
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const STOPS = SHARES.map((share) => `light-dark(${rampColor(share, "light")}, ${rampColor(share, "dark")})`);

/** What a scale of sizes or colours means, from its least to its most. */
export function ScaleKey({ legend: { least, most, method }, kind }: ScaleKeyProps) {
  const { looks: texts } = useMessages();
  const language = useLanguage();
  return (
    <div className={styles.key}>
      <div className={styles.scale}>
        {kind === "size" && <span className={styles.dot} style={{ width: 6, height: 6 }} />}
        <span>{texts.least(formatMeasure(least, language))}</span>
        {kind === "color" && (
          <span className={styles.ramp} style={{ backgroundImage: `linear-gradient(90deg, ${STOPS.join(", ")})` }} />
        )}
        <span>{texts.most(formatMeasure(most, language))}</span>
        {kind === "size" && <span className={styles.dot} style={{ width: 26, height: 26 }} />}
      </div>
      <MethodNote method={method} />
    </div>
  );
}
