import type { CommunitySummary, EntityColumns, GraphColumns, RelationColumns } from "../graph/graph-columns.ts";
import type { Entity } from "../model/entity.ts";
import { type Relation, relationId } from "../model/relation.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { type Grouping, groupingOf } from "./grouping.ts";
import type { Selection } from "./selection.ts";
import { subgraph } from "./subgraph.ts";

/** Of what has more entities only the best connected are drawn, until others are asked for. */
export const MOST_DRAWN = 10_000;

/** How many of the best connected are drawn of what has too many; how many communities, how many of each can be opened, and named. */
const SHOWN = { entities: 200, communities: 40, opened: 60, named: 3 };

/**
 * What is drawn of a selection: all of it, or its best connected entities where it has more than `most`; of a whole dataset with
 * its communities then. A limit of the selection takes the place of either.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function graphColumns(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  most: number = MOST_DRAWN,
): Promise<GraphColumns> {
  if (Object.values(selection).some((value) => value !== undefined)) {
    const found = await subgraph(store, ontology, selection);
    const few = selection.limit === undefined && found.entityCount > most;
    const entities = few ? found.entities.slice(0, SHOWN.entities) : found.entities;
    const { entityCount, relationCount } = found;
    return { ...(await columnsOf(store, entities, found.relations)), entityCount, relationCount };
  }
  const counts = await store.countByType();
  const count = { entityCount: sum(counts.entities.values()), relationCount: sum(counts.relations.values()) };
  if (count.entityCount > most) {
    const grouping = await groupingOf(store);
    const entities = grouping.ranked.slice(0, SHOWN.entities);
    return {
      ...(await columnsOf(store, entities, grouping.relations)),
      ...communitiesOf(grouping, entities),
      ...count,
    };
  }
  const { items: entities } = await store.findEntities({}, [{ by: "degree", descending: true }], {});
  const { items: relations } = await store.findRelations({}, undefined, {});
  return { ...(await columnsOf(store, entities, relations)), ...count };
}

/** The entities, with those of the relations that are between them. */
async function columnsOf(
  store: Store,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Promise<Pick<GraphColumns, "entities" | "relations">> {
  const ids = entities.map(({ id }) => id);
  const rows = new Map(ids.map((id, row) => [id, row]));
  const [degree, positions] = await Promise.all([store.degrees(ids), store.positions(ids)]);
  const within = relations.flatMap((relation) => {
    const [source, target] = [rows.get(relation.source), rows.get(relation.target)];
    return source === undefined || target === undefined ? [] : [{ relation, source, target }];
  });
  const entityTypes = indexTypes(entities);
  const relationTypes = indexTypes(within.map(({ relation }) => relation));
  return {
    entities: {
      id: ids,
      name: entities.map(({ name }) => name),
      nameEn: entities.map(({ nameEn }) => nameEn ?? null),
      degree,
      types: entityTypes.names.map(enumName),
      type: entityTypes.type,
      x: positions.map((position) => position?.x ?? null),
      y: positions.map((position) => position?.y ?? null),
    } satisfies EntityColumns,
    relations: {
      id: within.map(({ relation: { id, type, source, target } }) =>
        id === relationId(type, source, target) ? null : id,
      ),
      types: relationTypes.names.map(enumName),
      typesInIds: relationTypes.names,
      type: relationTypes.type,
      source: within.map(({ source }) => source),
      target: within.map(({ target }) => target),
    } satisfies RelationColumns,
  };
}

/** The types, and which each item has. */
function indexTypes(items: readonly { readonly type: string }[]): { names: string[]; type: number[] } {
  const known = new Map<string, number>();
  const type = items.map((item) => {
    const index = known.get(item.type) ?? known.size;
    known.set(item.type, index);
    return index;
  });
  return { names: [...known.keys()], type };
}

function communitiesOf(
  { ranked, places, relations, groups, groupCount }: Grouping,
  shown: readonly Entity[],
): Required<Pick<GraphColumns, "communities" | "community">> {
  const members: Entity[][] = Array.from({ length: groupCount }, () => []);
  for (const [place, entity] of ranked.entries()) members[groups[place] ?? 0]?.push(entity);
  const within = new Int32Array(groupCount);
  for (const { source, target } of relations) {
    const [one, other] = [groups[places.get(source) ?? 0] ?? 0, groups[places.get(target) ?? 0] ?? 0];
    if (one === other) within[one] = (within[one] ?? 0) + 1;
  }
  const communities = members.slice(0, SHOWN.communities).map(
    (entities, group): CommunitySummary => ({
      size: entities.length,
      relationCount: within[group] ?? 0,
      best: entities.slice(0, SHOWN.opened).map(({ id }) => id),
      names: entities.slice(0, SHOWN.named).map(({ name, nameEn }) => ({ name, nameEn: nameEn ?? null })),
    }),
  );
  return { communities, community: shown.map(({ id }) => groups[places.get(id) ?? 0] ?? 0) };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
