import type { Counted } from "./aggregate-key.ts";

/** Ids of those who issued each of the entities, in the order of signature, whether or not they are counted themselves. */
export async function issuersOf({ store, entities }: Counted): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = entities.map(({ id }) => id);
  const hops = await store.neighbors(ids, { types: ["issued"], direction: "in" });
  return new Map(ids.map((id, index) => [id, [...new Set(hops[index]?.map(({ entity }) => entity))]]));
}
