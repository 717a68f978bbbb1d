import type { Dataset } from "../../src/model/dataset.ts";
import type { Relation } from "../../src/model/relation.ts";
import { overlaps, type Time } from "../../src/model/time.ts";
import type { Direction, Hop, RelationFilter } from "../../src/store/store.ts";
import { ontology } from "./tiny.ts";

/** The store's answers by plain loops over the dataset: slow, and plainly right. */
export const isSymmetric = ({ type }: Relation) => ontology.relationType(type)?.symmetric === true;

const typeOf = ({ entities }: Dataset, id: string) => entities.find((entity) => entity.id === id)?.type ?? "";

/** Whether a fact of this type and time is in force on a day of `at`. */
export function inForce({ type, time }: { readonly type: string; readonly time?: Time }, at: Time): boolean {
  if (!time || time.firstDay > at.lastDay) return false;
  const { lasting } = ontology.relationType(type) ?? ontology.entityType(type) ?? {};
  return (lasting === true && !time.edtf.includes("/")) || time.lastDay >= at.firstDay;
}

/** Whether a relation by itself is what the filter asks for. */
export function fits(relation: Relation, filter: RelationFilter): boolean {
  const { type, time, under } = relation;
  return (
    (filter.types?.includes(type) ?? true) &&
    (filter.under === undefined || filter.under === under) &&
    ((filter.undated === true && time === undefined) ||
      ((filter.at === undefined || inForce(relation, filter.at)) &&
        (filter.during === undefined || (time !== undefined && overlaps(time, filter.during)))))
  );
}

/** Every step from an entity, by type, rank and id of the relations; the entity `exempt` may be of any type. */
export function stepsFrom(dataset: Dataset, from: string, filter: RelationFilter, exempt?: string): Hop[] {
  const { direction: wanted = "both", entityTypes } = filter;
  return [...dataset.relations]
    .sort(inOrder)
    .filter((relation) => fits(relation, filter))
    .flatMap((relation): Hop[] => {
      const { id, source, target } = relation;
      const seen = (direction: Direction) => (isSymmetric(relation) ? "both" : direction);
      return [
        ...(source === from ? [{ relation: id, entity: target, direction: seen("out") }] : []),
        ...(target === from ? [{ relation: id, entity: source, direction: seen("in") }] : []),
      ];
    })
    .filter(({ direction }) => wanted === "both" || direction === "both" || direction === wanted)
    .filter(({ entity }) => !entityTypes || entity === exempt || entityTypes.includes(typeOf(dataset, entity)));
}

export function inOrder(a: Relation, b: Relation): number {
  const keys = ({ type, rank = Number.POSITIVE_INFINITY, id }: Relation) => [type, rank, id] as const;
  const [first, second] = [keys(a), keys(b)];
  const at = [0, 1, 2].find((index) => first[index] !== second[index]) ?? 0;
  return (first[at] ?? 0) < (second[at] ?? 0) ? -1 : 1;
}
