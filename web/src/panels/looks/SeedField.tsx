import { useId } from "react";
import { useMessages } from "../../i18n/reader.ts";
import styles from "./LooksPanel.module.css";

export interface SeedFieldProps {
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

/** The seed of a layout in which chance has a part. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const { looks: texts } = useMessages();
  const id = useId();
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        const next = Number(new FormData(event.currentTarget).get("seed"));
        if (Number.isSafeInteger(next) && next >= 0) onSeed(next);
      }}
    >
      <label htmlFor={id}>{texts.seed}</label>
      <input id={id} name="seed" type="number" min={0} max={999_999} step={1} defaultValue={seed} key={seed} />
      <button type="button" onClick={() => onSeed(seed + 1)}>
        {texts.another}
      </button>
    </form>
  );
}
