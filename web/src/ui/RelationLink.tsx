import type { EntityNameFragment } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { EntityName } from "./EntityName.tsx";
import styles from "./RelationLink.module.css";

export interface RelationLinkProps {
  readonly relation: {
    readonly id: string;
    readonly label: string;
    readonly source: EntityNameFragment;
    readonly target: EntityNameFragment;
  };
}

/** A relation as a sentence that opens it. */
export function RelationLink({ relation: { id, label, source, target } }: RelationLinkProps) {
  const { reading: texts } = useMessages();
  const select = useSelect();
  return (
    <button type="button" className={styles.link} title={texts.open} onClick={() => select({ kind: "relation", id })}>
      <EntityName entity={source} /> — {label} — <EntityName entity={target} />
    </button>
  );
}
