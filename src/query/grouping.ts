import { LOUVAIN, louvain } from "../graph/louvain.ts";
import { COMMUNITIES } from "../graph/metrics/communities.ts";
import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Store } from "../store/store.ts";
import type { Method } from "./measure.ts";
import { oncePerDataset } from "./once-per-dataset.ts";

/** The whole dataset in communities, and which of its entities are best connected. */
export interface Grouping {
  /** All entities, the best connected first, then by id. */
  readonly ranked: readonly Entity[];
  /** The place of each in `ranked`, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  /** The community of each entity by its place, the largest community first. */
  readonly groups: Int32Array;
  readonly groupCount: number;
  /** How the communities were come by. */
  readonly method: Method;
}

const SEED = 1;

const ONCE = oncePerDataset<Grouping>();

/** Groups the whole dataset of a store, once. */
export function groupingOf(store: Store): Promise<Grouping> {
  return ONCE(store, "grouping", () => groupAll(store));
}

async function groupAll(store: Store): Promise<Grouping> {
  const order = [{ by: "degree", descending: true }] as const;
  const { items: ranked } = await store.findEntities({}, order, {});
  const { items: relations } = await store.findRelations({}, undefined, {});
  const places = new Map(ranked.map(({ id }, place) => [id, place]));
  const ends = new Int32Array(2 * relations.length);
  for (const [index, { source, target }] of relations.entries()) {
    ends[2 * index] = places.get(source) ?? 0;
    ends[2 * index + 1] = places.get(target) ?? 0;
  }
  const { groups, groupCount } = largestFirst(louvain(ranked.length, ends, SEED));
  const method: Method = {
    name: "communities",
    description: COMMUNITIES.description,
    library: LOUVAIN.name,
    version: LOUVAIN.version,
    parameters: { directed: false, weighted: true, resolution: 1, seed: SEED },
    entityCount: ranked.length,
    relationCount: relations.length,
  };
  return { ranked, places, relations, groups, groupCount, method };
}

/** The same groups, numbered by their sizes; of two as large, that of the better connected first. */
function largestFirst(found: Int32Array): { readonly groups: Int32Array; readonly groupCount: number } {
  const sizes = new Map<number, number>();
  for (const group of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const bySize = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const numbers = new Map(bySize.map((group, number) => [group, number]));
  return { groups: found.map((group) => numbers.get(group) ?? 0), groupCount: sizes.size };
}
