import { expect, test } from "vitest";
import { Ontology } from "../../../src/ontology/ontology.ts";
import { INDICATOR_TYPES } from "../../../src/validation/rules/indicator-types.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const [first] = dataset.observations;
if (!first) throw new Error("The tiny dataset has no statistic.");

test("a statistic that measures an entity of another type is found", () => {
  const observations = edit(dataset.observations, first.id, { indicator: "city/baihua" });
  expect(find(INDICATOR_TYPES)).toEqual([]);
  expect(find(INDICATOR_TYPES, { observations })).toEqual([`${first.id} indicator city/baihua`]);
});

test("an indicator of no type at all is left to the rule of references", () => {
  const observations = edit(dataset.observations, first.id, { indicator: "nothing/at-all" });
  expect(find(INDICATOR_TYPES, { observations })).toEqual([]);
});

test("an ontology without such a type is told how to have one", () => {
  const none = ontology.entityTypes.map((type) => ({ ...type, indicator: false }));
  const subject = { dataset, ontology: new Ontology(none, ontology.relationTypes), texts: new Map() };
  const [finding] = INDICATOR_TYPES.check(subject);
  expect(finding?.remedy).toContain("indicator: true");
});
