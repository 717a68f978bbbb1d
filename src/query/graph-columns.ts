import type { CommunitySummary, EntityColumns, GraphColumns, RelationColumns } from "../graph/graph-columns.ts";
import type { Entity } from "../model/entity.ts";
import { type Relation, relationId } from "../model/relation.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { drawnOf, within } from "./drawn.ts";
import type { Grouping } from "./grouping.ts";
import type { Selection } from "./selection.ts";

/** How many communities are told of, how many of each one's entities can be opened, and how many are named. */
const TOLD = { communities: 40, opened: 60, named: 3 };

/**
 * What is drawn of a selection; of a whole dataset that has too much for that with its communities.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function graphColumns(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  most?: number,
): Promise<GraphColumns> {
  const drawn = await drawnOf(store, ontology, selection, most);
  const { entities, relations, grouping, entityCount, relationCount, cutToPaths } = drawn;
  return {
    ...(await columnsOf(store, entities, relations)),
    ...(grouping && communitiesOf(grouping, entities)),
    entityCount,
    relationCount,
    ...(cutToPaths !== undefined && { cutToPaths }),
  };
}

/** The entities, with those of the relations that are between them. */
async function columnsOf(
  store: Store,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Promise<Pick<GraphColumns, "entities" | "relations">> {
  const ids = entities.map(({ id }) => id);
  const [degree, positions] = await Promise.all([store.degrees(ids), store.positions(ids)]);
  const between = within(entities, relations);
  const entityTypes = indexTypes(entities);
  const relationTypes = indexTypes(between.map(({ relation }) => relation));
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
      id: between.map(({ relation: { id, type, source, target } }) =>
        id === relationId(type, source, target) ? null : id,
      ),
      types: relationTypes.names.map(enumName),
      typesInIds: relationTypes.names,
      type: relationTypes.type,
      source: between.map(({ source }) => source),
      target: between.map(({ target }) => target),
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
  const communities = members.slice(0, TOLD.communities).map(
    (entities, group): CommunitySummary => ({
      size: entities.length,
      relationCount: within[group] ?? 0,
      best: entities.slice(0, TOLD.opened).map(({ id }) => id),
      names: entities.slice(0, TOLD.named).map(({ name, nameEn }) => ({ name, nameEn: nameEn ?? null })),
    }),
  );
  return { communities, community: shown.map(({ id }) => groups[places.get(id) ?? 0] ?? 0) };
}
