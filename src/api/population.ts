import type { Store } from "../store/store.ts";

/** How many objects of each GraphQL type a store has. */
export async function populationOf(store: Store): Promise<ReadonlyMap<string, number>> {
  const [{ counts }, { entities }, sources, sections] = await Promise.all([
    store.describe(),
    store.countByType(),
    store.sources(),
    store.sections(),
  ]);
  return new Map([
    ...entities,
    ["Entity", counts.entities],
    ["Relation", counts.relations],
    ["Observation", counts.observations],
    ["Node", counts.entities + counts.relations + counts.observations],
    ["Evidence", counts.evidence],
    ["Source", sources.length],
    ["Section", sections.length],
  ]);
}
