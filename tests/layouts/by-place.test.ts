import { describe, expect, test } from "vitest";
import { BY_PLACE } from "../../src/layouts/by-place.ts";
import { APART } from "../../src/layouts/spacing.ts";
import { nearest } from "../support/distances.ts";
import { layoutGraph } from "../support/layout-graphs.ts";

const RELATED = { hierarchical: false };

describe("by place", () => {
  const graph = layoutGraph(
    {
      "city/harbin": { coordinates: { latitude: 45.75, longitude: 126.63 } },
      "city/shenyang": { coordinates: { latitude: 41.79, longitude: 123.43 } },
      "region/liaoning": { coordinates: { latitude: 41.79, longitude: 123.43 } },
      "city/guangzhou": { coordinates: { latitude: 23.12, longitude: 113.25 } },
      "task/there": {},
      "task/between": {},
      "task/elsewhere": {},
    },
    {
      "task/there city/harbin": RELATED,
      "task/between city/harbin": RELATED,
      "task/between city/guangzhou": RELATED,
    },
  );
  const { places, backdrop } = BY_PLACE.place(graph, { seed: 1 });
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
  const distance = (one: string, other: string) => Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);

  test("north is up and east is right", () => {
    expect(at("city/harbin").y).toBeGreaterThan(at("city/shenyang").y);
    expect(at("city/harbin").x).toBeGreaterThan(at("city/guangzhou").x);
  });

  test("a degree of longitude is shorter than one of latitude, as it is there", () => {
    const across = (at("city/harbin").x - at("city/guangzhou").x) / (126.63 - 113.25);
    const up = (at("city/harbin").y - at("city/guangzhou").y) / (45.75 - 23.12);
    expect(across / up).toBeCloseTo(Math.cos((38.1125 * Math.PI) / 180), 3);
  });

  test("two with the same coordinates stand side by side", () => {
    expect(distance("city/shenyang", "region/liaoning")).toBeGreaterThanOrEqual(APART);
    expect(distance("city/shenyang", "region/liaoning")).toBeLessThan(2 * APART);
  });

  test("what is joined to a place stands beside it, what is joined to several between them", () => {
    expect(distance("task/there", "city/harbin")).toBeLessThan(2 * APART);
    const [one, other] = ["city/harbin", "city/guangzhou"].map((city) => distance("task/between", city));
    expect(one).toBeCloseTo(other ?? Number.NaN, 0);
  });

  test("what is joined to no place is set aside, and counted", () => {
    expect(backdrop.marks.map(({ text }) => text.en)).toContain("Joined to no place (1)");
  });

  test("a graticule with its degrees lies behind, and holds every place", () => {
    const names = backdrop.marks.map(({ text }) => text);
    expect(names).toContainEqual({ zh: "东经120°", en: "120° E" });
    expect(names).toContainEqual({ zh: "北纬40°", en: "40° N" });
    const [xs, ys] = (["x", "y"] as const).map((axis) =>
      backdrop.lines.flatMap(({ points }) => points.map((point) => point[axis])),
    );
    for (const city of ["city/harbin", "city/shenyang", "city/guangzhou"]) {
      expect(at(city).x).toBeGreaterThan(Math.min(...(xs ?? [])));
      expect(at(city).x).toBeLessThan(Math.max(...(xs ?? [])));
      expect(at(city).y).toBeGreaterThan(Math.min(...(ys ?? [])));
      expect(at(city).y).toBeLessThan(Math.max(...(ys ?? [])));
    }
  });

  test("a thousand at one place do not touch", () => {
    const crowd = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`task/${index}`, {}]));
    const joined = Object.keys(crowd).map((id) => [`${id} city/one`, RELATED]);
    const all = { "city/one": { coordinates: { latitude: -0.5, longitude: -120 } }, ...crowd };
    const picture = BY_PLACE.place(layoutGraph(all, Object.fromEntries(joined)), { seed: 1 });
    expect(nearest(picture.places)).toBeGreaterThanOrEqual(APART);
    expect(picture.backdrop.marks.map(({ text }) => text.en)).toEqual(expect.arrayContaining(["0°", "120° W"]));
  });
});

test("without coordinates there is no graticule", () => {
  const { backdrop } = BY_PLACE.place(layoutGraph({ "city/a": {} }), { seed: 1 });
  expect(backdrop.lines).toEqual([]);
});
