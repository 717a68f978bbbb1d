import { useState } from "react";
import type { RelationRowFragment } from "../generated/operations.ts";
import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { groupRelations, type RelationGroup } from "../state/group-relations.ts";
import { MoreButton } from "../ui/MoreButton.tsx";
import styles from "./RelationGroups.module.css";
import { RelationItem } from "./RelationItem.tsx";
import { ShowGroup } from "./ShowGroup.tsx";

export interface RelationGroupsProps {
  readonly rows: readonly RelationRowFragment[];
  readonly entity: string;
}

/** The relations of an entity by type and direction, each group with its count. */
export function RelationGroups({ rows, entity }: RelationGroupsProps) {
  return groupRelations(rows, entity).map((group) => <Group key={group.key} group={group} entity={entity} />);
}

const FIRST = 5;
const NEXT = 20;

function Group({ group, entity }: { readonly group: RelationGroup<RelationRowFragment>; readonly entity: string }) {
  const [shown, setShown] = useState(FIRST);
  const { panel } = useMessages();
  const { rows, label, via } = group;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h4>
          {label} <span className={styles.count}>{count(rows.length)}</span>
        </h4>
        <ShowGroup entity={entity} via={via} label={label} />
      </div>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <RelationItem key={row.id} row={row} from={entity} />
        ))}
      </ul>
      {shown < rows.length && (
        <MoreButton onClick={() => setShown(shown + NEXT)}>{panel.more(shown, rows.length)}</MoreButton>
      )}
    </section>
  );
}
