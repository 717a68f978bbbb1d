/** Between two relations that join the same two entities. */
const STEP = 0.27;

/** The ends of relations, as numbers. */
export interface Ends {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** How far each relation bends, so that those between the same two entities lie beside each other; 0 is straight. */
export function bendParallels({ source, target }: Ends): Float64Array {
  const bends = new Float64Array(source.length);
  const alone = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (let row = 0; row < source.length; row += 1) {
    const key = pairOf(source[row] ?? 0, target[row] ?? 0);
    const first = alone.get(key);
    const group = several.get(key);
    if (group) group.push(row);
    else if (first === undefined) alone.set(key, row);
    else several.set(key, [first, row]);
  }
  for (const rows of several.values()) {
    for (const [place, row] of rows.entries()) {
      // A bend is to the left of who goes along it: who comes from the other end has it on the other side.
      const side = (source[row] ?? 0) < (target[row] ?? 0) ? 1 : -1;
      bends[row] = side * (place - (rows.length - 1) / 2) * STEP;
    }
  }
  return bends;
}

/** Two numbers below 2^26, in whatever order, as one. */
function pairOf(one: number, other: number): number {
  return Math.min(one, other) * 2 ** 26 + Math.max(one, other);
}
