import { describe, expect, test } from "vitest";
import { forest } from "../../src/layouts/forest.ts";
import { APART, NAME_WIDTH } from "../../src/layouts/spacing.ts";
import { TREE } from "../../src/layouts/tree.ts";
import { layoutGraph } from "../support/layout-graphs.ts";

const part = (rank?: number) => ({ hierarchical: true, rank });

describe("the trees", () => {
  const graph = layoutGraph(
    {
      "task/whole": {},
      "task/second": {},
      "task/first": {},
      "task/leaf": {},
      "program/other": {},
      "program/member": {},
      "city/apart": {},
    },
    {
      "task/second task/whole": part(2),
      "task/first task/whole": part(1),
      "task/leaf task/second": part(),
      "program/member program/other": part(),
      "task/leaf program/other": part(),
      "city/apart task/whole": { hierarchical: false },
    },
  );
  const { places, backdrop, spine } = TREE.place(graph, { seed: 1 });
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };

  test("parts stand to the right of their whole, with room for its name", () => {
    expect(at("task/first").x - at("task/whole").x).toBe(NAME_WIDTH);
    expect(at("task/leaf").x - at("task/second").x).toBe(NAME_WIDTH);
  });

  test("the parts of one whole stand in the order of the text, a line apart at least", () => {
    expect(at("task/first").y - at("task/second").y).toBeGreaterThanOrEqual(APART);
  });

  test("a part of two wholes has its place under the first of them", () => {
    expect(spine).toContain("task/leaf task/second");
    expect(spine).not.toContain("task/leaf program/other");
  });

  test("what is in no tree is set aside, and counted", () => {
    expect(spine).not.toContain("city/apart task/whole");
    expect(backdrop.marks.map(({ text }) => text.zh)).toEqual(["不在树中（1）"]);
  });
});

test("the largest tree is first", () => {
  const graph = layoutGraph(
    { "task/a": {}, "task/b": {}, "task/c": {}, "task/d": {}, "task/e": {} },
    { "task/b task/a": part(), "task/d task/c": part(), "task/e task/c": part() },
  );
  expect(forest(graph).roots.map(({ id }) => id)).toEqual(["task/c", "task/a"]);
});

test("a circle of parts is opened where it closes", () => {
  const graph = layoutGraph(
    { "task/a": {}, "task/b": {}, "task/c": {} },
    { "task/a task/b": part(), "task/b task/c": part(), "task/c task/a": part(), "task/a task/a": part() },
  );
  const { roots, edges } = forest(graph);
  expect(roots.map(({ id }) => id)).toEqual(["task/c"]);
  expect([...edges]).toEqual(["task/a task/b", "task/b task/c"]);
});
