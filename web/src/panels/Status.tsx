import type { OverviewQuery } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import type { Shown } from "../state/shown.ts";
import styles from "./Status.module.css";

export interface StatusProps {
  readonly part: OverviewQuery["subgraph"];
  readonly shown: Shown;
}

/** How much of the dataset the graph shows, said aloud when it changes. */
export function Status({ part, shown }: StatusProps) {
  const { canvas } = useMessages();
  return (
    <p className={styles.status} role="status" data-covers>
      {!part.complete && <span>{canvas.cut(part.entities.length, part.entityCount)}</span>}
      <span>
        {shown.entities.size === part.entityCount
          ? canvas.all(shown.entities.size, shown.relations.size)
          : canvas.some(shown.entities.size, part.entityCount, shown.relations.size)}
      </span>
    </p>
  );
}
