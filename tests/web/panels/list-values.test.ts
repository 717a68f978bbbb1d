import { expect, test } from "vitest";
import { listValues } from "../../../web/src/panels/facets/list-values.ts";

const values = [
  { id: "A", label: "A", entityCount: 2, relationCount: null },
  { id: "B", label: "B", entityCount: 5, relationCount: null },
  { id: null, label: "None", entityCount: 9, relationCount: null },
  { id: "C", label: "C", entityCount: 0, relationCount: 3 },
];
const list = (order: "count" | "given", chosen: readonly string[]) =>
  listValues({ order, counts: "entities" }, { values }, chosen).map(({ value, count }) => `${value} ${count}`);

test("values of a facet come by count, and those that nothing shown has are left out", () => {
  expect(list("count", [])).toEqual([" 9", "B 5", "A 2"]);
  expect(list("given", [])).toEqual(["A 2", "B 5", " 9"]);
});

test("chosen values come first and stay, though nothing shown has them any more", () => {
  expect(list("count", ["A", "GONE"])).toEqual(["A 2", "GONE 0", " 9", "B 5"]);
  expect(list("given", ["C"])).toEqual(["A 2", "B 5", " 9", "C 0"]);
});
