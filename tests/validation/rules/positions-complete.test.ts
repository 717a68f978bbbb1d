import { expect, test } from "vitest";
import { POSITIONS_COMPLETE } from "../../../src/validation/rules/positions-complete.ts";
import { find, without } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

test("an entity without a position is found", () => {
  const positions = without(dataset.positions, "city/baihua");
  expect(find(POSITIONS_COMPLETE, { positions })).toEqual(["city/baihua id city/baihua"]);
});

test("every entity has its position in the tiny dataset, also the one without relations", () => {
  expect(find(POSITIONS_COMPLETE)).toEqual([]);
});

test("no entities need no positions", () => {
  expect(find(POSITIONS_COMPLETE, { entities: [], positions: [] })).toEqual([]);
});
