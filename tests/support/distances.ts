import type { Places } from "../../src/layouts/layout.ts";

/** The distances of each two places that are wanted, by their number in the order of the map. */
export function distances(places: Places, wanted: (a: number, b: number) => boolean): number[] {
  const list = [...places.values()];
  return list.flatMap((a, i) =>
    list.filter((_, j) => i < j && wanted(i, j)).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
}

/** The least distance of two places; of fewer than two, none. */
export function nearest(places: Places): number {
  return distances(places, () => true).reduce((least, distance) => Math.min(least, distance), Infinity);
}
