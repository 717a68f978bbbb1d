import { usePage } from "../actions/use-actions.ts";
import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { expand } from "../state/expand.ts";
import { hiddenGroups } from "../state/hidden-neighbours.ts";
import type { Via } from "../state/parts/grown.ts";
import { useTrail } from "../use-trail.ts";
import styles from "./ShowGroup.module.css";

export interface ShowGroupProps {
  readonly entity: string;
  readonly via: Via;
  readonly label: string;
}

/** Shows the neighbours that relations of one type lead to, where the graph does not show all of them. */
export function ShowGroup({ entity, via, label }: ShowGroupProps) {
  const { scope } = useMessages();
  const { make } = useTrail();
  const page = usePage();
  const groups = page ? hiddenGroups(page.loaded.graph, entity, page.loaded.shown) : [];
  const group = groups.find((one) => one.via.relationType === via.relationType && one.via.direction === via.direction);
  if (!group) return null;
  const partial = page?.loaded.graph.getAttribute("partial");
  const text = scope.showGroup(group.ids.length, label);
  return (
    <button
      type="button"
      className={styles.show}
      onClick={() => make(expand({ id: entity, via: group.via }, group.ids, { partial }))}
      aria-label={text}
    >
      +{count(group.ids.length)}
    </button>
  );
}
