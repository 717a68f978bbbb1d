import type { ReadGraph } from "./filters/filter.ts";
import type { View } from "./view.ts";

/**
 * The entities without the neighbours of collapsed ones that are joined to nothing else among them. What
 * the reader started from or pinned stays.
 */
export function fold(
  graph: ReadGraph,
  entities: ReadonlySet<string>,
  { collapsed, around, pins }: Pick<View, "collapsed" | "around" | "pins">,
): ReadonlySet<string> {
  const kept = new Set([...(around?.ids ?? []), ...pins.keys()]);
  const closed = new Set(collapsed.filter((id) => entities.has(id)));
  const isHeldOnlyByClosed = (id: string) =>
    !closed.has(id) && !kept.has(id) && graph.neighbors(id).every((other) => !entities.has(other) || closed.has(other));
  const folded = [...closed].flatMap((id) => graph.neighbors(id)).filter(isHeldOnlyByClosed);
  if (folded.length === 0) return entities;
  const left = new Set(entities);
  for (const id of folded) left.delete(id);
  return left;
}
