import { useMessages } from "../i18n/reader.ts";
import type { Loaded } from "../loaded.ts";
import styles from "./Status.module.css";

export interface StatusProps {
  readonly loaded: Loaded;
}

/** How much of the dataset the graph shows, said aloud when it changes. */
export function Status({ loaded: { opening, shown, cuts } }: StatusProps) {
  const { canvas } = useMessages();
  const { entityCount } = opening;
  return (
    <p className={styles.status} role="status" data-covers>
      {cuts.map(({ of, shown, total }) => (
        <span key={`${of} ${total}`}>{canvas.cut[of](shown, total)}</span>
      ))}
      <span>
        {shown.entities.size === entityCount
          ? canvas.all(shown.entities.size, shown.relations.size)
          : canvas.some(shown.entities.size, entityCount, shown.relations.size)}
      </span>
    </p>
  );
}
