import type { LayoutGraph } from "./layout-graph.ts";

/** The least distance between two nodes, and the height of a line of text where the view is as near as to read every name. */
export const APART = 12;

/** Room for a name beside its node: as wide as eleven Chinese characters. */
export const NAME_WIDTH = 11 * APART;

/** The nodes in the order of their types, then as they are in the graph. */
export function byType(graph: LayoutGraph, ids: readonly string[]): string[] {
  const order = new Map(graph.getAttribute("types").map(({ name }, index) => [name, index]));
  const orderOf = (id: string) => order.get(graph.getNodeAttribute(id, "type")) ?? order.size;
  return [...ids].sort((one, other) => orderOf(one) - orderOf(other));
}
