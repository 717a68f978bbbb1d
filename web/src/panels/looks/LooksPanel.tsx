import { useMessages } from "../../i18n/reader.ts";
import { isAskable } from "../../state/is-askable.ts";
import { COLORS, colorBy, isMeasured, SIZES, sizeBy } from "../../state/parts/looks.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { Picker } from "../../ui/Picker.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { GroupsKey } from "./GroupsKey.tsx";
import { LayoutChoice } from "./LayoutChoice.tsx";
import styles from "./LooksPanel.module.css";
import { ScaleKey } from "./ScaleKey.tsx";

/** How the graph is laid out, and what size and colour say. */
export function LooksPanel(props: DockPanelProps) {
  const { view, change, loaded } = props;
  const { answers, looks: texts } = useMessages();
  const { size, color } = view.looks;
  const { looks, measured, dates } = loaded ?? {};
  return (
    <div className={styles.looks}>
      <LayoutChoice {...props} />
      <section>
        <Picker
          label={texts.size}
          value={size}
          options={SIZES.map((value) => ({ value, label: texts.sizes[value] }))}
          onPick={(value) => change(sizeBy(value))}
        />
        {size === "relations" && <p className={styles.note}>{texts.relationsHint}</p>}
        {looks?.sizeLegend && <ScaleKey legend={looks.sizeLegend} kind="size" />}
      </section>
      <section>
        <Picker
          label={texts.color}
          value={color}
          options={COLORS.map((value) => ({ value, label: texts.colors[value] }))}
          onPick={(value) => change(colorBy(value))}
        />
        {color === "type" && <p className={styles.note}>{texts.typeHint}</p>}
        {looks?.colorLegend && <ScaleKey legend={looks.colorLegend} kind="color" />}
        {looks?.groupsLegend && <GroupsKey legend={looks.groupsLegend} />}
      </section>
      {(measured?.status === "loading" || dates?.status === "loading") && (
        <p className={styles.note} role="status">
          {texts.measuring}
        </p>
      )}
      {loaded &&
        (isMeasured(view.looks) || (color === "period" && loaded.opening.communities)) &&
        !isAskable(loaded.shown.selection) && (
          <p className={styles.note} role="status">
            {answers.tooMany}
          </p>
        )}
      {measured?.status === "failed" && <ErrorNotice error={measured.error} onRetry={measured.retry} />}
      {dates?.status === "failed" && <ErrorNotice error={dates.error} onRetry={dates.retry} />}
    </div>
  );
}
