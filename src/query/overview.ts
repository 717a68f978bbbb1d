import type { PolicyGraph } from "../graph/graph.ts";
import type { DatasetInfo } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import type { Compute } from "./compute.ts";
import { group, type Method, MOST_STEPS } from "./measure.ts";
import { selectionGraph } from "./selection-graph.ts";

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

interface Groups {
  readonly graph: PolicyGraph;
  readonly method: Method;
  readonly groups: readonly (readonly string[])[];
  /** All ids, the best connected first. */
  readonly ranked: readonly string[];
}

/** By what the dataset says of itself, which every view of a store hands out alike. */
const grouped = new WeakMap<DatasetInfo, Promise<Groups>>();

/** The whole dataset as its best connected entities, so many at most, and communities of the others. */
export async function overview(store: Store, ontology: Ontology, limit: number, compute?: Compute): Promise<Overview> {
  const { info } = await store.describe();
  const known = grouped.get(info) ?? groupAll(store, ontology, compute);
  grouped.set(info, known);
  known.catch(() => grouped.delete(info));
  const { graph, method, groups, ranked } = await known;
  const hubs = new Set(ranked.slice(0, limit));
  const hidden = groups.map((members, index) => ({
    id: `community/${index + 1}`,
    members: members.filter((id) => !hubs.has(id)),
  }));
  const shownAs = new Map(hidden.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const relations: Relation[] = [];
  const counts = new Map<string, OverviewLink>();
  graph.forEachEdge((_, relation) => {
    const ends = [relation.source, relation.target].map((id) => shownAs.get(id) ?? id).sort();
    const [from = "", to = ""] = ends;
    if (hubs.has(from) && hubs.has(to)) return void relations.push(relation);
    const key = `${from} ${to}`;
    counts.set(key, { ends: [from, to], count: (counts.get(key)?.count ?? 0) + 1 });
  });
  return {
    entities: ranked.slice(0, limit).map((id) => graph.getNodeAttributes(id)),
    relations,
    communities: hidden
      .filter(({ members }) => members.length > 0)
      .map((each) => ({ ...each, relationCount: counts.get(`${each.id} ${each.id}`)?.count ?? 0 })),
    links: [...counts.values()].filter(({ ends: [from, to] }) => from !== to).sort(compareLinks),
    entityCount: graph.order,
    relationCount: graph.size,
    method,
  };
}

/** The groups of the whole dataset: found once, for which four times the steps of a request are given. */
async function groupAll(store: Store, ontology: Ontology, compute: Compute | undefined): Promise<Groups> {
  const graph = await selectionGraph(store, ontology, {});
  const { groups, method } = await group(graph, "communities", {}, { steps: 4 * MOST_STEPS, compute });
  const degree = new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
  const ranked = graph.nodes().sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1));
  return { graph, method, groups, ranked };
}

/** The most relations first, then by the ends. */
function compareLinks(a: OverviewLink, b: OverviewLink): number {
  return b.count - a.count || (a.ends.join(" ") < b.ends.join(" ") ? -1 : 1);
}
