import type { PathQuery, PathsFound, RelationFilter, Store } from "../store/store.ts";

/** One step: every relation that joins the two and fits, by id. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly string[];
}

/** One path: the ids of its entities, and its steps. */
export interface Path {
  readonly entities: readonly string[];
  readonly hops: readonly PathHop[];
}

/** The shortest loopless paths between two entities, with every relation of each step. */
export async function paths(
  store: Store,
  query: PathQuery,
): Promise<Omit<PathsFound, "paths"> & { readonly paths: readonly Path[] }> {
  const found = await store.paths(query);
  const { entityTypes: _, ...filter }: RelationFilter = query.filter ?? {};
  const walked = [...new Set(found.paths.flat())];
  const hops = new Map(walked.map((id) => [id, new Map<string, string[]>()]));
  for (const [index, list] of (await store.neighbors(walked, filter)).entries()) {
    const row = hops.get(walked[index] ?? "");
    for (const { entity, relation } of list) {
      const relations = row?.get(entity);
      if (relations) relations.push(relation);
      else row?.set(entity, [relation]);
    }
  }
  const toPath = (entities: readonly string[]): Path => ({
    entities,
    hops: entities.slice(1).map((to, index) => {
      const from = entities[index] ?? "";
      return { from, to, relations: hops.get(from)?.get(to) ?? [] };
    }),
  });
  return { ...found, paths: found.paths.map(toPath) };
}
