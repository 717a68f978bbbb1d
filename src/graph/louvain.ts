import { random } from "./random.ts";

/** What is to be cited for it: this program. A test holds it against package.json. */
export const LOUVAIN = { name: "zhenxing", version: "0.1.0" } as const;

/** A weighted graph whose rows stand one behind the other; each edge stands in the rows of both its ends, loops in none. */
interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** The weight of all that ends in each node; what joins a node to itself ends there twice. */
  readonly strengths: Float64Array;
}

/** A move must be worth more than sums differ by their order. */
const LEAST_GAIN = 1e-9;

/**
 * The group of each of the nodes 0 to `order`, from 0 on: the partition with the most modularity that the Louvain method finds
 * (Blondel et al. 2008). `ends` are the two ends of one edge after the other, whatever their direction.
 *
 * The library's answers for a graph of graphology, which takes longer to make than the groups to find.
 */
export function louvain(order: number, ends: ArrayLike<number>, seed = 1): Int32Array {
  const next = random(seed);
  const found = Int32Array.from({ length: order }, (_, node) => node);
  let rows = rowsOf(order, ends);
  for (;;) {
    const { groups, count } = numbered(moveNodes(rows, next));
    for (const [node, group] of found.entries()) found[node] = groups[group] ?? 0;
    if (count === rows.strengths.length) return found;
    rows = merge(rows, groups, count);
  }
}

function rowsOf(order: number, ends: ArrayLike<number>): Rows {
  const offsets = new Int32Array(order + 1);
  const strengths = new Float64Array(order);
  eachEdge(ends, (from, to) => {
    strengths[from] = (strengths[from] ?? 0) + 1;
    strengths[to] = (strengths[to] ?? 0) + 1;
    if (from === to) return;
    offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
    offsets[to + 1] = (offsets[to + 1] ?? 0) + 1;
  });
  for (let node = 0; node < order; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const size = offsets[order] ?? 0;
  const targets = new Int32Array(size);
  const free = offsets.slice();
  const put = (node: number, target: number) => {
    const at = free[node] ?? 0;
    targets[at] = target;
    free[node] = at + 1;
  };
  eachEdge(ends, (from, to) => {
    if (from === to) return;
    put(from, to);
    put(to, from);
  });
  return { offsets, targets, weights: new Float64Array(size).fill(1), strengths };
}

function eachEdge(ends: ArrayLike<number>, visit: (from: number, to: number) => void): void {
  for (let at = 0; at + 1 < ends.length; at += 2) visit(ends[at] ?? 0, ends[at + 1] ?? 0);
}

/** Moves nodes to the group of a neighbour until no move gains anything; those whose neighbours moved are looked at again. */
function moveNodes({ offsets, targets, weights, strengths }: Rows, next: () => number): Int32Array {
  const order = strengths.length;
  const groups = Int32Array.from({ length: order }, (_, node) => node);
  const totals = strengths.slice();
  const whole = strengths.reduce((sum, strength) => sum + strength, 0);
  const queue = shuffled(order, next);
  const waits = new Uint8Array(order).fill(1);
  const towards = new Float64Array(order);
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    waits[node] = 0;
    const [from, to] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    for (let edge = from; edge < to; edge += 1) {
      const group = groups[targets[edge] ?? 0] ?? 0;
      towards[group] = (towards[group] ?? 0) + (weights[edge] ?? 0);
    }
    const own = groups[node] ?? 0;
    const strength = strengths[node] ?? 0;
    totals[own] = (totals[own] ?? 0) - strength;
    const worth = (group: number) => (towards[group] ?? 0) - (strength * (totals[group] ?? 0)) / whole;
    let best = own;
    for (let edge = from; edge < to; edge += 1) {
      const group = groups[targets[edge] ?? 0] ?? 0;
      if (worth(group) > worth(best) + LEAST_GAIN) best = group;
    }
    totals[best] = (totals[best] ?? 0) + strength;
    groups[node] = best;
    for (let edge = from; edge < to; edge += 1) {
      const neighbour = targets[edge] ?? 0;
      towards[groups[neighbour] ?? 0] = 0;
      if (best === own || waits[neighbour] === 1 || groups[neighbour] === best) continue;
      waits[neighbour] = 1;
      queue.push(neighbour);
    }
    towards[own] = 0;
  }
  return groups;
}

function shuffled(order: number, next: () => number): number[] {
  const nodes = Array.from({ length: order }, (_, node) => node);
  for (let last = order - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    [nodes[last], nodes[at]] = [nodes[at] ?? 0, nodes[last] ?? 0];
  }
  return nodes;
}

/** The groups numbered from 0 on, in the order of their first nodes. */
function numbered(groups: Int32Array): { readonly groups: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  const renamed = groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { groups: renamed, count: numbers.size };
}

/** The graph whose nodes are the groups. */
function merge({ offsets, targets, weights, strengths }: Rows, groups: Int32Array, count: number): Rows {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [node, group] of groups.entries()) members[group]?.push(node);
  const merged = { offsets: [0], targets: [] as number[], weights: [] as number[] };
  const totals = new Float64Array(count);
  const towards = new Map<number, number>();
  for (const [group, nodes] of members.entries()) {
    towards.clear();
    for (const node of nodes) {
      totals[group] = (totals[group] ?? 0) + (strengths[node] ?? 0);
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge += 1) {
        const other = groups[targets[edge] ?? 0] ?? 0;
        if (other !== group) towards.set(other, (towards.get(other) ?? 0) + (weights[edge] ?? 0));
      }
    }
    merged.targets.push(...towards.keys());
    merged.weights.push(...towards.values());
    merged.offsets.push(merged.targets.length);
  }
  return {
    offsets: Int32Array.from(merged.offsets),
    targets: Int32Array.from(merged.targets),
    weights: Float64Array.from(merged.weights),
    strengths: totals,
  };
}
