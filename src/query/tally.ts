import { type Page, type PageRequest, slicePage } from "../store/page.ts";
import type { RelationFilter, Store } from "../store/store.ts";

export interface TallyQuery {
  /** Name of the type that is ranked. */
  readonly of: string;
  /** Name of the type that is counted beside each of them. */
  readonly by: string;
  /** The relations that join the two, seen from what is ranked. */
  readonly filter?: Omit<RelationFilter, "entityTypes"> | undefined;
  /** Only what so many of the ranked share at least. */
  readonly shared?: number | undefined;
}

/** One entity with what stands beside it, both in the order of the source. */
export interface Tally {
  /** Id of the entity. */
  readonly id: string;
  readonly beside: readonly string[];
  /** Ids of the relations that join them. */
  readonly relations: readonly string[];
}

/** The entities of one type that have any of another beside them, those with the most first, then by id. */
export async function tally(store: Store, query: TallyQuery, page: PageRequest): Promise<Page<Tally>> {
  const { of, by, filter, shared = 1 } = query;
  const ids = (await store.findEntities({ types: [of] }, [], {})).items.map(({ id }) => id);
  const hops = await store.neighbors(ids, { ...filter, entityTypes: [by] });
  const sharers = countEach(hops.flatMap((list) => [...new Set(list.map(({ entity }) => entity))]));
  const tallies = hops
    .map((list, index): Tally => {
      const counted = list.filter(({ entity }) => (sharers.get(entity) ?? 0) >= shared);
      return {
        id: ids[index] ?? "",
        beside: [...new Set(counted.map(({ entity }) => entity))],
        relations: [...new Set(counted.map(({ relation }) => relation))],
      };
    })
    .filter(({ beside }) => beside.length > 0)
    .sort((a, b) => b.beside.length - a.beside.length || (a.id < b.id ? -1 : 1));
  const { ids: shown, ...rest } = slicePage(
    tallies.map(({ id }) => id),
    page,
  );
  return { ...rest, items: tallies.filter(({ id }) => shown.includes(id)) };
}

function countEach(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
