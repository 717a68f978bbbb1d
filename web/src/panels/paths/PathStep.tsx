import type { RelationRowFragment } from "../../generated/operations.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { useSelect } from "../../select-context.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Evidence } from "../Evidence.tsx";
import styles from "./Paths.module.css";

export interface PathStepProps {
  /** All that join the two entities of the step. */
  readonly relations: readonly RelationRowFragment[];
  /** The entity from which the step is read. */
  readonly from: string;
}

/** What joins an entity to the next one on a path, in words, and the quotes that prove it. */
export function PathStep({ relations, from }: PathStepProps) {
  const { paths: texts } = useMessages();
  const language = useLanguage();
  const select = useSelect();
  return relations.map((row) => {
    const forward = row.source.id === from;
    const [first] = row.evidence;
    return (
      <div key={row.id} className={styles.step}>
        <button
          type="button"
          className={styles.relation}
          title={texts.open}
          onClick={() => select({ kind: "relation", id: row.id })}
        >
          <Icon name={forward ? "arrowDown" : "arrowUp"} size={14} />
          <span>{forward ? row.label : row.inverseLabel}</span>
          {row.time && <span className={styles.time}>{formatTime(row.time, language)}</span>}
        </button>
        {first && <Evidence items={[first]} />}
        {row.evidence.length > 1 && <p className="remark">{texts.moreQuotes(row.evidence.length - 1)}</p>}
      </div>
    );
  });
}
