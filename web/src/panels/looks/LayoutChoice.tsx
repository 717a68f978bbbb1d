import { LAYOUTS } from "../../../../src/layouts/index.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { LAYOUT_NAMES, type LayoutName, layOut } from "../../state/parts/layout.ts";
import { Picker } from "../../ui/Picker.tsx";
import { useNames } from "../../use-names.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import styles from "./LooksPanel.module.css";
import { SeedField } from "./SeedField.tsx";

const STORED = "stored";

/** The layouts, each with what it shows, and what the chosen one goes by. */
export function LayoutChoice({ view, change, loaded }: DockPanelProps) {
  const { looks: texts } = useMessages();
  const language = useLanguage();
  const nameOf = useNames();
  const { name, seed, centre, shownOnly } = view.layout;
  const isPart = loaded?.opening.communities !== undefined;
  const chosen = LAYOUTS.find((layout) => layout.name === name);
  const selected = view.selected?.kind === "entity" ? view.selected : undefined;
  const pick = (next: LayoutName | typeof STORED) =>
    change(layOut(next === STORED ? { name: undefined } : { name: next, centre: selected?.id ?? centre }));
  return (
    <section>
      <Picker<LayoutName | typeof STORED>
        label={texts.layout}
        value={name ?? STORED}
        options={[
          { value: STORED, label: texts.stored, hint: texts.storedHint },
          ...LAYOUT_NAMES.map((value) => {
            const layout = LAYOUTS.find((one) => one.name === value);
            return { value, label: layout?.title[language] ?? value, hint: layout?.description[language] ?? "" };
          }),
        ]}
        onPick={pick}
      />
      {chosen && !isPart && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={shownOnly}
            onChange={({ target }) => change(layOut({ shownOnly: target.checked }))}
          />
          {texts.shownOnly}
        </label>
      )}
      {chosen && isPart && <p className={styles.method}>{texts.partOnly}</p>}
      {chosen?.seeded && <SeedField seed={seed} onSeed={(next) => change(layOut({ seed: next }))} />}
      {chosen?.centred && (
        <div className={styles.row}>
          {centre !== undefined && <span>{texts.centre(nameOf({ kind: "entity", id: centre }))}</span>}
          {selected && selected.id !== centre && (
            <button type="button" onClick={() => change(layOut({ centre: selected.id }))}>
              {texts.centreOn(nameOf(selected))}
            </button>
          )}
          {!selected && <span className={styles.method}>{texts.centreHint}</span>}
        </div>
      )}
    </section>
  );
}
