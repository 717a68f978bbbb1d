import { useEffect, useRef } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { Icon } from "../../ui/Icon.tsx";
import { EntityCombobox } from "../EntityCombobox.tsx";
import { NamedEntity } from "./NamedEntity.tsx";
import styles from "./Paths.module.css";

export interface PathEndProps {
  readonly id: string;
  readonly label: string;
  readonly entity: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** One end of the paths: searched for, or chosen and shown until it is cleared. */
export function PathEnd({ id, label, entity, onChoose }: PathEndProps) {
  const { paths: texts } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const clear = useRef<HTMLButtonElement>(null);
  const touched = useRef(false);
  // What had the focus gives way to the other form of the field, which takes it.
  useEffect(() => {
    if (touched.current) (entity === undefined ? input.current : clear.current)?.focus();
    touched.current = false;
  }, [entity]);
  const choose = (chosen: string | undefined) => {
    touched.current = true;
    onChoose(chosen);
  };
  return (
    <fieldset className={styles.end} aria-label={label}>
      <span className={styles.endLabel} aria-hidden="true">
        {label}
      </span>
      {entity === undefined ? (
        <EntityCombobox id={id} label={label} input={input} onChoose={choose} />
      ) : (
        <span className={styles.chosen}>
          <NamedEntity id={entity} />
          <button
            ref={clear}
            type="button"
            className={styles.small}
            aria-label={texts.clearEnd(label)}
            onClick={() => choose(undefined)}
          >
            <Icon name="close" size={16} />
          </button>
        </span>
      )}
    </fieldset>
  );
}
