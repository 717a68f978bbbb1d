import type { GraphColumns } from "../../../src/graph/graph-columns.ts";
import { useMessages } from "../i18n/reader.ts";
import type { Shown } from "../state/shown.ts";
import styles from "./Status.module.css";

export interface StatusProps {
  readonly opening: GraphColumns;
  readonly shown: Shown;
}

/** How much of the dataset the graph shows, said aloud when it changes. */
export function Status({ opening: { communities, entities, entityCount }, shown }: StatusProps) {
  const { canvas } = useMessages();
  return (
    <p className={styles.status} role="status" data-covers>
      {communities && <span>{canvas.cut(entities.id.length, entityCount)}</span>}
      <span>
        {shown.entities.size === entityCount
          ? canvas.all(shown.entities.size, shown.relations.size)
          : canvas.some(shown.entities.size, entityCount, shown.relations.size)}
      </span>
    </p>
  );
}
