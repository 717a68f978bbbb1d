import { expect, test } from "vitest";
import {
  clearRelationTypes,
  RELATION_TYPES,
  toggleRelationType,
} from "../../../../web/src/state/parts/relation-types.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

test("relation types are chosen one by one, and none chosen is all", () => {
  const two = toggleRelationType("FUNDS").apply(toggleRelationType("SERVES").apply(EMPTY_VIEW));
  expect(two.relationTypes).toEqual(["SERVES", "FUNDS"]);
  expect(toggleRelationType("SERVES").apply(two).relationTypes).toEqual(["FUNDS"]);
  expect(clearRelationTypes().apply(two).relationTypes).toEqual([]);
});

test("relation types that the dataset does not have are refused", () => {
  const known = {
    entityTypes: [],
    relationTypes: ["FUNDS"],
    panels: [],
    isFacetValue: () => true,
    isEntity: () => true,
  };
  const refused: string[] = [];
  expect(RELATION_TYPES.trim?.(["NOSUCH", "FUNDS"], known, (_, value) => refused.push(value))).toEqual(["FUNDS"]);
  expect(refused).toEqual(["NOSUCH"]);
});
