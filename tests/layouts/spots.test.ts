import { expect, test } from "vitest";
import { Spots } from "../../src/layouts/spots.ts";
import { nearest } from "../support/distances.ts";

test("the first who wants a spot has it exactly, the next ones stand as near as can be without touching", () => {
  const spots = new Spots(10);
  const wanted = { x: 3, y: -4 };
  const taken = Array.from({ length: 200 }, () => spots.take(wanted));
  expect(taken[0]).toEqual(wanted);
  expect(nearest(new Map(taken.map((place, index) => [String(index), place])))).toBeGreaterThanOrEqual(10);
  // Discs that lie at random fill about half of the plane: two hundred of them then reach to 100.
  expect(Math.max(...taken.map(({ x, y }) => Math.hypot(x - 3, y + 4)))).toBeLessThan(120);
});
