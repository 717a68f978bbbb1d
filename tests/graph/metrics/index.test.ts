import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GROUPINGS, PROJECTIONS, RANKINGS } from "../../../src/graph/metrics/index.ts";
import { graphOf, graphs } from "../../support/graphs.ts";

const METRICS = [...Object.entries(RANKINGS), ...Object.entries(GROUPINGS), ...Object.entries(PROJECTIONS)] as const;

describe.each(METRICS)("the metric %s", (name, metric) => {
  test("is listed under its name, and says in two languages what it computes", () => {
    expect(metric.name).toBe(name);
    expect(metric.description.zh).toMatch(/\p{Script=Han}.*。$/su);
    expect(metric.description.en).toMatch(/^[A-Z].*\.$/s);
  });

  test("names the package that computes it with the version that is installed", () => {
    const { name: library, version } = metric.library;
    const installed = JSON.parse(readFileSync(`node_modules/${library}/package.json`, "utf8"));
    expect(version).toBe(installed.version);
  });
});

describe.each(Object.entries(RANKINGS))("the ranking %s", (_, { compute, cost }) => {
  test.each(["", "ab", "ab ba ab"])("gives each entity of a graph of %j a finite number", (pairs) => {
    const graph = graphOf(pairs, "xyz");
    const values = compute(graph, {});
    expect([...values.keys()].sort()).toEqual(graph.nodes().sort());
    for (const value of values.values()) expect(Number.isFinite(value) && value >= 0).toBe(true);
  });

  test("has nothing to say of a graph without entities, and costs nothing there", () => {
    expect([...compute(graphOf(""), {})]).toEqual([]);
    expect(cost(graphOf(""), {})).toBe(0);
  });

  test("leaves the graph as it was and answers alike each time", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const before = JSON.stringify(graph.export());
        expect([...compute(graph, {})]).toEqual([...compute(graph, {})]);
        expect(JSON.stringify(graph.export())).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(Object.entries(GROUPINGS))("the grouping %s", (_, { compute }) => {
  test("has each entity in just one group, and none of a graph without", () => {
    expect(compute(graphOf(""), {}).groups).toEqual([]);
    fc.assert(
      fc.property(graphs, (graph) => {
        const { groups } = compute(graph, {});
        expect(groups.flat().sort()).toEqual(graph.nodes().sort());
        for (const group of groups) expect(group).not.toHaveLength(0);
      }),
    );
  });
});
