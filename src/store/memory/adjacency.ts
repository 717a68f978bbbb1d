import type { Direction } from "../store.ts";

/** How a relation leaves an entity: bit 1 out, bit 2 in, both for a symmetric one. */
export const DIRECTION_BITS = { out: 1, in: 2, both: 3 } as const satisfies Record<Direction, number>;

/** A direction as the other end of the relation sees it. */
export const REVERSED = { out: "in", in: "out", both: "both" } as const satisfies Record<Direction, Direction>;

/** The relations of every entity in compressed sparse rows: entity i has the slots offsets[i] to offsets[i + 1], in the order of the relations. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly relation: Int32Array;
  readonly neighbor: Int32Array;
  readonly direction: Uint8Array;
}

/** Builds the rows from the ends of each relation, given as indexes of entities. */
export function buildAdjacency(
  entityCount: number,
  sources: Int32Array,
  targets: Int32Array,
  symmetric: Uint8Array,
): Adjacency {
  const offsets = new Int32Array(entityCount + 1);
  for (const ends of [sources, targets]) {
    for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  }
  for (let i = 0; i < entityCount; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const slots = sources.length * 2;
  const relation = new Int32Array(slots);
  const neighbor = new Int32Array(slots);
  const direction = new Uint8Array(slots);
  const next = offsets.slice(0, entityCount);
  const put = (at: number, r: number, other: number, bits: number) => {
    const slot = next[at] ?? 0;
    next[at] = slot + 1;
    relation[slot] = r;
    neighbor[slot] = other;
    direction[slot] = bits;
  };
  for (let r = 0; r < sources.length; r++) {
    const source = sources[r] ?? 0;
    const target = targets[r] ?? 0;
    put(source, r, target, symmetric[r] ? DIRECTION_BITS.both : DIRECTION_BITS.out);
    put(target, r, source, symmetric[r] ? DIRECTION_BITS.both : DIRECTION_BITS.in);
  }
  return { offsets, relation, neighbor, direction };
}
