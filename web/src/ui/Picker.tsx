import { useId } from "react";
import styles from "./Picker.module.css";

export interface PickerProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly onPick: (value: Value) => void;
}

/** A choice of one, each with what it means. */
export function Picker<Value extends string>({ label, value, options, onPick }: PickerProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
          <span>
            {option.label}
            {option.hint && option.value === value && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
