import { hierarchy, tree as tidyTree } from "d3-hierarchy";
import { NO_BACKDROP } from "./backdrop.ts";
import { type Branch, forest } from "./forest.ts";
import type { Layout, Place, Places } from "./layout.ts";
import { setAside } from "./set-aside.ts";
import { APART, byType, NAME_WIDTH } from "./spacing.ts";

/** Trees that stand in one column are this far apart. */
const GAP = 2 * APART;

/** A tree in its own space: its root's column at 0, its highest node at 0. */
interface TidyTree {
  readonly places: Places;
  readonly height: number;
  readonly width: number;
}

/** Parts to the right of their whole, by the relations that the ontology calls hierarchical (Reingold and Tilford's tidy trees). */
export const TREE: Layout = {
  name: "tree",
  title: { zh: "树", en: "Trees" },
  description: {
    zh: "按本体声明的层级关系（属于）自左而右展开，最大的树在前；不在树中者另列。",
    en: "Parts stand to the right of their whole, by the relations that are hierarchical; the largest tree is first, what is in none is set aside.",
  },
  seeded: false,
  centred: false,
  place(graph) {
    const { roots, edges } = forest(graph);
    const trees = roots.map(tidy);
    const places = new Map<string, Place>();
    const tallest = Math.max(0, ...trees.map(({ height }) => height));
    const area = trees.reduce((sum, { height, width }) => sum + (height + GAP) * width, 0);
    const limit = Math.max(tallest, Math.sqrt(0.9 * area));
    let [left, top, next] = [0, 0, 0];
    for (const { places: own, height, width } of trees) {
      if (top > 0 && top + height > limit) [left, top] = [next, 0];
      for (const [id, { x, y }] of own) places.set(id, { x: left + x, y: y - top });
      top += height + GAP;
      next = Math.max(next, left + width);
    }
    const rest = graph.filterNodes((id) => !places.has(id));
    return setAside({ places, backdrop: NO_BACKDROP, spine: edges }, byType(graph, rest), {
      zh: "不在树中",
      en: "In no tree",
    });
  },
};

function tidy(root: Branch): TidyTree {
  const nodes = tidyTree<Branch>()
    .nodeSize([APART, NAME_WIDTH])
    .separation(() => 1)(hierarchy(root, ({ children }) => children))
    .descendants();
  const [highest, lowest] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  return {
    // The library draws trees downwards: its x is across, its y is depth.
    places: new Map(nodes.map(({ data, x, y }) => [data.id, { x: y, y: highest - x }])),
    height: lowest - highest + APART,
    width: Math.max(...nodes.map(({ y }) => y)) + NAME_WIDTH,
  };
}
