import { useEffect, useRef, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import { KEYS } from "../keys/index.ts";
import { letSingleKeysWork, singleKeysWork } from "../keys/single-keys.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./HelpSheet.module.css";

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

/** All keys, and what can be done with the pointer. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { help, panel } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [single, setSingle] = useState(singleKeysWork);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{help.title}</h2>
        <button type="button" className="icon-button" onClick={() => dialog.current?.close()} title={panel.close}>
          <Icon name="close" />
        </button>
      </header>
      <h3>{help.keys}</h3>
      <dl>
        {KEYS.map(({ says, combos }) => (
          <div key={combos[0]}>
            <dt>
              {combos.map((combo) => (
                <kbd key={combo}>{combo.replace(/Arrow\w+/, (arrow) => ARROWS[arrow] ?? arrow)}</kbd>
              ))}
            </dt>
            <dd>{says(messages)}</dd>
          </div>
        ))}
      </dl>
      <p>{help.keysNote}</p>
      <label>
        <input
          type="checkbox"
          checked={single}
          onChange={({ target }) => {
            letSingleKeysWork(target.checked);
            setSingle(target.checked);
          }}
        />
        {help.singleKeys}
      </label>
      <h3>{help.pointer}</h3>
      <dl>
        {Object.entries(help.gestures).map(([key, [gesture, meaning]]) => (
          <div key={key}>
            <dt>{gesture}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
