import type { RelationFilter, Store } from "../store/store.ts";

/** The known ones of `ids` and the entities within `depth` steps of them, nearest first. */
export async function neighborhood(
  store: Store,
  ids: readonly string[],
  { depth, filter = {} }: { depth: number; filter?: RelationFilter },
): Promise<string[]> {
  const known = (await store.entities(ids)).flatMap((entity) => entity?.id ?? []);
  const found = new Set(known);
  let frontier = [...found];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const hops = (await store.neighbors(frontier, filter)).flat();
    frontier = [...new Set(hops.map(({ entity }) => entity))].filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return [...found];
}
