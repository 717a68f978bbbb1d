import type { LayoutGraph } from "./layout-graph.ts";

/** A node with what stands under it. */
export interface Branch {
  readonly id: string;
  readonly children: readonly Branch[];
}

export interface Forest {
  /** The largest tree first. */
  readonly roots: readonly Branch[];
  /** The edges that join each node to the one above it. */
  readonly edges: ReadonlySet<string>;
}

/**
 * The trees that a graph's hierarchical edges make. What stands under several has its place under the first of
 * them, and an edge that would close a circle is left out: a tree shows each node once.
 */
export function forest(graph: LayoutGraph): Forest {
  const parents = new Map<string, string>();
  const children = new Map<string, { readonly id: string; readonly rank: number }[]>();
  const edges = new Set<string>();
  graph.forEachEdge((edge, { hierarchical, rank = Number.MAX_SAFE_INTEGER }, child, parent) => {
    if (!hierarchical || parents.has(child) || isUnder(parents, parent, child)) return;
    parents.set(child, parent);
    edges.add(edge);
    children.set(parent, [...(children.get(parent) ?? []), { id: child, rank }]);
  });
  const branch = (id: string): Branch => {
    const under = [...(children.get(id) ?? [])].sort((one, other) => one.rank - other.rank);
    return { id, children: under.map((child) => branch(child.id)) };
  };
  const roots = [...children.keys()].filter((id) => !parents.has(id)).map(branch);
  return { roots: roots.sort((one, other) => sizeOf(other) - sizeOf(one)), edges };
}

/** Whether a node is another or stands under it. */
function isUnder(parents: ReadonlyMap<string, string>, id: string, other: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) if (at === other) return true;
  return false;
}

function sizeOf({ children }: Branch): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
