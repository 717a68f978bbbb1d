import type { Pauses } from "./pauses.ts";
import type { Walk } from "./walk.ts";

/** Steps that one call may take before it stops and says so: about a second of work. */
const MOST_STEPS = 5_000_000;

/** Some milliseconds of work. */
const STEPS_BETWEEN_PAUSES = 10_000;

export interface PathSearch {
  readonly maxDepth: number;
  readonly first: number;
  readonly forward: Walk;
  /** The same filter, walked from target to source. */
  readonly backward: Walk;
  /** The day on which a relation is passed by who stands at its near end on a day; undefined where it is over. Without it, time is no matter. */
  readonly arrive?: ((relation: number, day: number) => number | undefined) | undefined;
}

interface Found {
  readonly paths: number[][];
  readonly complete: boolean;
  readonly searchedDepth: number;
}

/**
 * The loopless paths between two entities, shortest first, then in the order of the rows.
 * Each length in turn is searched depth first; a branch is left as soon as the target is farther than the steps that remain,
 * so that nothing is visited that cannot lead there but for loops.
 */
export async function findPaths(from: number, to: number, query: PathSearch, pauses: Pauses): Promise<Found> {
  const search = searchPaths(from, to, query);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    if (pauses.due) await pauses.pause();
  }
}

/** The search, which yields where it may pause. */
function* searchPaths(
  from: number,
  to: number,
  { maxDepth, first, forward, backward, arrive = (_, day) => day }: PathSearch,
): Generator<undefined, Found, undefined> {
  if (from === to) return { paths: [[from]], complete: true, searchedDepth: 0 };
  const paths: number[][] = [];
  const path = [from];
  const onPath = new Set(path);
  let steps = 0;
  let nextPause = STEPS_BETWEEN_PAUSES;
  let cut = false;

  function* extend(
    left: number,
    day: number,
    distances: ReadonlyMap<number, number>,
  ): Generator<undefined, void, undefined> {
    const here = path[path.length - 1] ?? from;
    if (here === to || left === 0) {
      if (here !== to || left !== 0) return;
      cut = paths.length === first;
      if (!cut) paths.push([...path]);
      return;
    }
    // Of parallel relations the one that arrives first leaves the most open.
    const next = new Map<number, number>();
    forward(here, (neighbor, relation) => {
      cut ||= ++steps > MOST_STEPS;
      if ((distances.get(neighbor) ?? left) >= left || onPath.has(neighbor)) return cut;
      const arrival = arrive(relation, day);
      if (arrival !== undefined) next.set(neighbor, Math.min(arrival, next.get(neighbor) ?? arrival));
      return cut;
    });
    if (steps >= nextPause) {
      nextPause = steps + STEPS_BETWEEN_PAUSES;
      yield;
    }
    for (const [neighbor, arrival] of next) {
      if (cut) return;
      path.push(neighbor);
      onPath.add(neighbor);
      yield* extend(left - 1, arrival, distances);
      onPath.delete(neighbor);
      path.pop();
    }
  }

  for (let length = 1; length <= maxDepth; length++) {
    const distances = distancesTo(from, to, length, forward, backward);
    yield;
    if (distances.has(from)) yield* extend(length, Number.NEGATIVE_INFINITY, distances);
    if (cut) return { paths, complete: false, searchedDepth: length - 1 };
  }
  return { paths, complete: true, searchedDepth: maxDepth };
}

/**
 * How far the target is from each entity that may lie on a path of this length. Half of the way is walked from the start;
 * from the target on, only what that half has met is followed beyond the middle.
 */
function distancesTo(from: number, to: number, length: number, forward: Walk, backward: Walk): Map<number, number> {
  const half = Math.floor(length / 2);
  const near = distancesFrom(from, half, forward, () => true);
  return distancesFrom(to, length, backward, (entity, distance) => {
    const left = length - distance;
    return left > half || (near.get(entity) ?? length) <= left;
  });
}

function distancesFrom(
  origin: number,
  most: number,
  walk: Walk,
  follow: (entity: number, distance: number) => boolean,
): Map<number, number> {
  const distances = new Map([[origin, 0]]);
  let frontier = [origin];
  for (let distance = 1; distance <= most && frontier.length > 0; distance++) {
    const next: number[] = [];
    for (const entity of frontier) {
      walk(entity, (neighbor) => {
        if (!distances.has(neighbor) && follow(neighbor, distance)) {
          distances.set(neighbor, distance);
          next.push(neighbor);
        }
        return undefined;
      });
    }
    frontier = next;
  }
  return distances;
}
