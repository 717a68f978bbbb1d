import type { Relation } from "../model/relation.ts";
import type { PathQuery, PathsFound, RelationFilter, Store } from "../store/store.ts";
import { relationsInTime, timesProven } from "./time-order.ts";

/** One step: every relation that joins the two and fits, by id; of a path that respects time, only those that can be part of it. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly string[];
  /** One of its relations has a time. */
  readonly timed: boolean;
}

/** One path: the ids of its entities, and its steps. */
export interface Path {
  readonly entities: readonly string[];
  readonly hops: readonly PathHop[];
  /** Relations with a time, one for each step, can be passed so that no time goes back. */
  readonly timesProven: boolean;
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
  const used = [...new Set([...hops.values()].flatMap((row) => [...row.values()].flat()))];
  const relations = new Map(
    (await store.relations(used)).flatMap((relation) => (relation ? [[relation.id, relation]] : [])),
  );
  const toPath = (entities: readonly string[]): Path => {
    const joining = entities.slice(1).map((to, index): Relation[] => {
      const ids = hops.get(entities[index] ?? "")?.get(to) ?? [];
      return ids.flatMap((id) => relations.get(id) ?? []);
    });
    const steps = query.timeRespecting ? relationsInTime(joining) : joining;
    return {
      entities,
      hops: steps.map((step, index) => ({
        from: entities[index] ?? "",
        to: entities[index + 1] ?? "",
        relations: step.map(({ id }) => id),
        timed: step.some(({ time }) => time),
      })),
      timesProven: timesProven(joining),
    };
  };
  return { ...found, paths: found.paths.map(toPath) };
}
