import { describe, expect, test } from "vitest";
import { BY_TIME } from "../../src/layouts/by-time.ts";
import { APART } from "../../src/layouts/spacing.ts";
import { nearest } from "../support/distances.ts";
import { layoutGraph } from "../support/layout-graphs.ts";

describe("by time", () => {
  const graph = layoutGraph({
    "document/old": { time: "1984" },
    "document/new": { time: "2003-10-05" },
    "document/same": { time: "2003-10-05" },
    "document/undated": {},
    "period/plan": { time: "1984/2000" },
    "period/open": { time: "../1990" },
    "period/onward": { time: "2014/.." },
    "city/undated": {},
  });
  const { places, backdrop } = BY_TIME.place(graph, { seed: 1 });
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };

  test("what was earlier stands to the left", () => {
    const order = ["document/old", "period/open", "document/new", "period/onward"].map((id) => at(id).x);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("what spans years stands at its first", () => {
    expect(at("period/plan").x).toBe(at("document/old").x);
  });

  test("what has the same day stands under one another", () => {
    expect(at("document/same").x).toBe(at("document/new").x);
    expect(at("document/new").y - at("document/same").y).toBeGreaterThanOrEqual(APART);
  });

  test("each type has a lane, in the order of the types, with its name over it", () => {
    const names = backdrop.marks.filter(({ text }) => text.zh.endsWith("类"));
    expect(names.map(({ text }) => text.en)).toEqual(["documents", "periods"]);
    const [documents, periods] = names.map((mark) => mark.at.y);
    expect(at("document/same").y).toBeLessThan(documents ?? Number.NaN);
    expect(at("document/same").y).toBeGreaterThan(periods ?? Number.NaN);
    expect(at("period/plan").y).toBeLessThan(periods ?? Number.NaN);
  });

  test("what has no date is set aside, and counted", () => {
    const dated = [...places].filter(([id]) => !id.endsWith("/undated"));
    for (const id of ["document/undated", "city/undated"]) {
      const beside = dated.every(([, { y }]) => at(id).y < y) || dated.every(([, { x }]) => at(id).x > x);
      expect(beside).toBe(true);
    }
    expect(backdrop.marks.map(({ text }) => text.zh)).toContain("没有日期（2）");
  });

  test("years stand over lines at their first days", () => {
    const years = backdrop.marks.filter(({ text }) => /^\d{4}$/.test(text.en));
    expect(years.length).toBeGreaterThan(3);
    expect(years.map(({ at: { x } }) => x)).toEqual(backdrop.lines.map(({ points }) => points[0]?.x));
    expect(Number(years[0]?.text.en)).toBeGreaterThanOrEqual(1984);
  });

  test("a hundred on one day do not touch", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`document/${index}`, { time: "2003" }]),
    );
    expect(nearest(BY_TIME.place(layoutGraph(crowd), { seed: 1 }).places)).toBeGreaterThanOrEqual(APART - 1e-9);
  });
});

test("without a date there is no scale", () => {
  const { backdrop } = BY_TIME.place(layoutGraph({ "city/a": {}, "city/b": {} }), { seed: 1 });
  expect(backdrop.lines).toEqual([]);
  expect(backdrop.marks.map(({ text }) => text.en)).toEqual(["No date (2)"]);
});
