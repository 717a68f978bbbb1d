import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Store } from "../store/store.ts";
import { groupingOf } from "./grouping.ts";
import type { Method } from "./measure.ts";

/** What shows a dataset that is too large to be drawn. */
export interface Overview {
  /** The best connected, and the relations between them. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** All others, in groups. */
  readonly communities: readonly Community[];
  readonly links: readonly OverviewLink[];
  readonly entityCount: number;
  readonly relationCount: number;
  /** How the groups were come by. */
  readonly method: Method;
}

/** Entities that are not shown each by itself. */
export interface Community {
  readonly id: string;
  /** Ids, the best connected first. */
  readonly members: readonly string[];
  /** How many relations join two of them. */
  readonly relationCount: number;
}

/** How many relations join two of what is shown, one of which at least is a community. */
export interface OverviewLink {
  readonly ends: readonly [string, string];
  readonly count: number;
}

/** The whole dataset as its best connected entities, so many at most, and communities of the others. */
export async function overview(store: Store, limit: number): Promise<Overview> {
  const { ranked, places, relations, groups, groupCount, method } = await groupingOf(store);
  const members: string[][] = Array.from({ length: groupCount }, () => []);
  for (const [place, { id }] of ranked.entries()) if (place >= limit) members[groups[place] ?? 0]?.push(id);
  const nameOf = (group: number) => `community/${group + 1}`;
  // Where an entity stands on the overview: at its own place, or at that of its community behind all hubs.
  const standing = (id: string) => {
    const place = places.get(id) ?? 0;
    return place < limit ? place : limit + (groups[place] ?? 0);
  };
  const idAt = (place: number) => (place < limit ? (ranked[place]?.id ?? "") : nameOf(place - limit));
  const between: Relation[] = [];
  const counts = new Map<number, number>();
  const width = limit + groupCount;
  for (const relation of relations) {
    const [source, target] = [standing(relation.source), standing(relation.target)];
    if (source < limit && target < limit) between.push(relation);
    else {
      const key = Math.min(source, target) * width + Math.max(source, target);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const links = [...counts].map(([key, count]): OverviewLink => {
    const [one = "", other = ""] = [idAt(Math.floor(key / width)), idAt(key % width)].sort();
    return { ends: [one, other], count };
  });
  return {
    entities: ranked.slice(0, limit),
    relations: between,
    communities: members
      .map((ids, group) => {
        const standsAt = limit + group;
        return { id: nameOf(group), members: ids, relationCount: counts.get(standsAt * width + standsAt) ?? 0 };
      })
      .filter((community) => community.members.length > 0),
    links: links.filter(({ ends: [from, to] }) => from !== to).sort(compareLinks),
    entityCount: ranked.length,
    relationCount: relations.length,
    method,
  };
}

/** The most relations first, then by the ends. */
function compareLinks(a: OverviewLink, b: OverviewLink): number {
  return b.count - a.count || (a.ends.join(" ") < b.ends.join(" ") ? -1 : 1);
}
