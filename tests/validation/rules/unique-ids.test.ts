import { expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { UNIQUE_IDS } from "../../../src/validation/rules/unique-ids.ts";
import { find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const LISTS = [
  ...(["sources", "sections", "entities", "relations", "observations"] as const),
  ...(["evidence", "omissions", "checks", "positions"] as const),
];

test.each(LISTS)("an id that stands twice in %s is found, at the second", (list) => {
  const [first] = dataset[list];
  const twice: Partial<Dataset> = { [list]: [...dataset[list], { ...first }] };
  expect(find(UNIQUE_IDS, twice)).toEqual([`${first?.id} id ${first?.id}`]);
});

test("an id that stands thrice is found twice", () => {
  const [first, ...rest] = dataset.entities;
  if (!first) throw new Error("There are no entities.");
  expect(find(UNIQUE_IDS, { entities: [first, first, first, ...rest] })).toHaveLength(2);
});

test("a relation with the id of an entity is found", () => {
  const [relation] = dataset.relations;
  if (!relation) throw new Error("There are no relations.");
  const relations = [{ ...relation, id: "city/qingyan" }];
  expect(find(UNIQUE_IDS, { relations })).toEqual(["city/qingyan id city/qingyan"]);
});

test("a position has the id of its entity, and that is no fault", () => {
  expect(find(UNIQUE_IDS)).toEqual([]);
});
