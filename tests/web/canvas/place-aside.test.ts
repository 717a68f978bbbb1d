import { describe, expect, test } from "vitest";
import { placeAside } from "../../../web/src/canvas/place-aside.ts";

const square = [0, 50, 100].flatMap((x) => [0, 50, 100].map((y) => ({ x, y })));

describe("what nothing joins to the rest", () => {
  test("stands close together within the bounds of the others, no two on the same place", () => {
    const places = placeAside(29, square);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(29);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(100);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(100);
    }
    const xs = places.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(20);
  });

  test("takes the corner where least stands", () => {
    const crowded = square.filter(({ x, y }) => !(x === 0 && y === 100));
    const [first] = placeAside(5, crowded);
    expect(first?.x).toBeLessThan(50);
    expect(first?.y).toBeGreaterThan(50);
  });

  test("has places where there is nothing else, and where there are none to place", () => {
    expect(placeAside(3, [])).toHaveLength(3);
    expect(placeAside(0, square)).toEqual([]);
  });
});
