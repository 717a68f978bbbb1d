import type { Walk } from "./walk.ts";

/** Steps that one call may take before it stops and says so: about a second of work. */
const MOST_STEPS = 5_000_000;

/**
 * The loopless paths between two entities, shortest first, then in the order of the rows.
 * Each length in turn is searched depth first; a branch is left as soon as the target is farther than the steps that remain,
 * so that nothing is visited that cannot lead there but for loops.
 */
export function findPaths(
  from: number,
  to: number,
  { maxDepth, first, forward, backward }: { maxDepth: number; first: number; forward: Walk; backward: Walk },
): { paths: number[][]; complete: boolean; searchedDepth: number } {
  const distance = distancesFrom(to, maxDepth, backward);
  const paths: number[][] = [];
  const path = [from];
  const onPath = new Set(path);
  let steps = 0;
  let cut = false;

  const extend = (length: number) => {
    const here = path[path.length - 1] ?? from;
    if (here === to || length === 0) {
      if (here !== to || length !== 0) return;
      cut = paths.length === first;
      if (!cut) paths.push([...path]);
      return;
    }
    const next = new Set<number>();
    forward(here, (neighbor) => {
      cut ||= ++steps > MOST_STEPS;
      const farthest = distance.get(neighbor);
      if (farthest !== undefined && farthest < length && !onPath.has(neighbor)) next.add(neighbor);
      return cut;
    });
    for (const neighbor of next) {
      if (cut) return;
      path.push(neighbor);
      onPath.add(neighbor);
      extend(length - 1);
      onPath.delete(neighbor);
      path.pop();
    }
  };

  if (from === to) return { paths: [[from]], complete: true, searchedDepth: 0 };
  let length = distance.get(from) ?? maxDepth + 1;
  for (; length <= maxDepth && !cut; length++) extend(length);
  return { paths, complete: !cut, searchedDepth: Math.min(cut ? length - 2 : length - 1, maxDepth) };
}

function distancesFrom(origin: number, most: number, walk: Walk): Map<number, number> {
  const distance = new Map([[origin, 0]]);
  let frontier = [origin];
  for (let depth = 1; depth <= most && frontier.length > 0; depth++) {
    const next: number[] = [];
    for (const entity of frontier) {
      walk(entity, (neighbor) => {
        if (!distance.has(neighbor)) {
          distance.set(neighbor, depth);
          next.push(neighbor);
        }
        return undefined;
      });
    }
    frontier = next;
  }
  return distance;
}
