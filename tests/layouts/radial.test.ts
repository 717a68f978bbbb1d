import { describe, expect, test } from "vitest";
import { RADIAL } from "../../src/layouts/radial.ts";
import { APART } from "../../src/layouts/spacing.ts";
import { nearest } from "../support/distances.ts";
import { layoutGraph } from "../support/layout-graphs.ts";

const RELATED = { hierarchical: false };

describe("around one", () => {
  const graph = layoutGraph(
    { "city/a": {}, "city/b": {}, "city/c": {}, "city/d": {}, "city/alone": {} },
    { "city/a city/b": RELATED, "city/c city/b": RELATED, "city/c city/d": RELATED },
  );
  const radius = (around: string | undefined, id: string) => {
    const { x = Number.NaN, y = Number.NaN } = RADIAL.place(graph, { seed: 1, around }).places.get(id) ?? {};
    return Math.hypot(x, y);
  };

  test("the chosen one is in the middle, and each step away is farther, whichever way the relations go", () => {
    const radii = ["city/a", "city/b", "city/c", "city/d"].map((id) => radius("city/a", id));
    expect(radii[0]).toBe(0);
    expect(radii).toEqual([...new Set(radii)].sort((one, other) => one - other));
  });

  test("where none is chosen, the best connected is in the middle", () => {
    expect(radius(undefined, "city/b")).toBe(0);
  });

  test("a ring is drawn for each step, with how many stand there; what is not connected is set aside", () => {
    const { backdrop } = RADIAL.place(graph, { seed: 1, around: "city/a" });
    expect(backdrop.lines).toHaveLength(3);
    expect(backdrop.marks.map(({ text }) => text.en)).toEqual([
      ...["1 away (1)", "2 away (1)", "3 away (1)", "Not connected to it (1)"],
    ]);
  });

  test("a thousand neighbours do not touch", () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `city/${index}`);
    const star = layoutGraph(
      Object.fromEntries(["city/middle", ...ids].map((id) => [id, {}])),
      Object.fromEntries(ids.map((id) => [`${id} city/middle`, RELATED])),
    );
    expect(nearest(RADIAL.place(star, { seed: 1 }).places)).toBeGreaterThan(0.9 * APART);
  });
});
