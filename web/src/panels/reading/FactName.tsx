import { useMessages } from "../../i18n/reader.ts";
import { useSelect } from "../../select-context.ts";
import { EntityLink } from "../../ui/EntityLink.tsx";
import { RelationLink } from "../../ui/RelationLink.tsx";
import type { Proven } from "./proven-by.ts";
import styles from "./Reading.module.css";

export interface FactNameProps {
  readonly id: string;
  /** The passage that has the fact. */
  readonly passage: Proven;
  readonly selected: string | undefined;
}

/** A fact in a few words, which opens it: an entity by its name, a relation as a sentence, a statistic by its value. */
export function FactName({ id, passage, selected }: FactNameProps) {
  const { reading: texts } = useMessages();
  const select = useSelect();
  const entity = passage.entities.find((one) => one.id === id);
  const relation = passage.relations.find((one) => one.id === id);
  const observation = passage.observations.find((one) => one.id === id);
  return (
    <span className={styles.fact} aria-current={id === selected || undefined}>
      {entity && <EntityLink entity={entity} />}
      {relation && <RelationLink relation={relation} />}
      {observation && (
        <>
          <button
            type="button"
            className={styles.statistic}
            title={texts.open}
            lang="zh-Hans"
            onClick={() => select({ kind: "observation", id })}
          >
            {observation.quantity.text}
          </button>
          <EntityLink entity={observation.indicator} />
          <EntityLink entity={observation.subject} />
        </>
      )}
    </span>
  );
}
