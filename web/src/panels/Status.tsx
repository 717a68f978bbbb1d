import { useMemo } from "react";
import type { OverviewQuery } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { countShown } from "../state/count-shown.ts";
import type { View } from "../state/view.ts";
import styles from "./Status.module.css";

/** How much of the dataset the graph shows, said aloud when it changes. */
export function Status({ part, view }: { readonly part: OverviewQuery["subgraph"]; readonly view: View }) {
  const { canvas } = useMessages();
  const shown = useMemo(() => countShown(part, { types: view.types }), [part, view.types]);
  return (
    <p className={styles.status} role="status" data-covers>
      {!part.complete && <span>{canvas.cut(part.entities.length, part.entityCount)}</span>}
      <span>
        {shown.entities === part.entityCount
          ? canvas.all(shown.entities, shown.relations)
          : canvas.some(shown.entities, part.entityCount, shown.relations)}
      </span>
    </p>
  );
}
