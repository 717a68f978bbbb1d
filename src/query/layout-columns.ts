import type { LayoutColumns } from "../graph/layout-columns.ts";
import { coordinatesOf } from "../ontology/coordinates.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { drawnOf, within } from "./drawn.ts";
import type { Selection } from "./selection.ts";

/**
 * What layouts go by of what is drawn of a selection. Rows stand in the order of the dataset's tables, on which places depend where
 * chance has a part: the seed of the stored places gives those places again.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function layoutColumns(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  most?: number,
): Promise<LayoutColumns> {
  const drawn = await drawnOf(store, ontology, selection, most);
  const order = new Map(ontology.entityTypes.map(({ name }, index) => [name, index]));
  const orderOf = (type: string) => order.get(type) ?? order.size;
  const entities = [...drawn.entities].sort((a, b) => orderOf(a.type) - orderOf(b.type) || compare(a.id, b.id));
  const relations = within(entities, drawn.relations).sort((a, b) => compare(a.relation.id, b.relation.id));
  const coordinates = entities.map(({ type, properties }) => coordinatesOf(ontology.entityType(type), properties));
  return {
    types: ontology.entityTypes.map(({ name, plural }) => ({ name, plural })),
    entities: {
      id: entities.map(({ id }) => id),
      type: entities.map(({ type }) => orderOf(type)),
      time: entities.map(({ time }) => time?.edtf ?? null),
      latitude: coordinates.map((each) => each?.latitude ?? null),
      longitude: coordinates.map((each) => each?.longitude ?? null),
    },
    relations: {
      id: relations.map(({ relation }) => relation.id),
      source: relations.map(({ source }) => source),
      target: relations.map(({ target }) => target),
      time: relations.map(({ relation }) => relation.time?.edtf ?? null),
      hierarchical: relations.map(({ relation }) => (ontology.relationType(relation.type)?.hierarchical ? 1 : 0)),
      rank: relations.map(({ relation }) => relation.rank ?? null),
    },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
