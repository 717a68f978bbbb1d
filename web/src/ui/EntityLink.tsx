import type { EntityNameFragment } from "../generated/operations.ts";
import { useSelect } from "../select-context.ts";
import styles from "./EntityLink.module.css";
import { EntityName } from "./EntityName.tsx";
import { TypeDot } from "./TypeDot.tsx";

/** An entity's name that selects it. */
export function EntityLink({ entity }: { readonly entity: EntityNameFragment }) {
  const select = useSelect();
  return (
    <button type="button" className={styles.link} onClick={() => select({ kind: "entity", id: entity.id })}>
      <TypeDot type={entity.type} />
      <EntityName entity={entity} />
    </button>
  );
}
