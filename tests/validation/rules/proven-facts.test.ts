import { expect, test } from "vitest";
import { PROVEN_FACTS } from "../../../src/validation/rules/proven-facts.ts";
import { find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const FACTS = [...dataset.entities, ...dataset.relations, ...dataset.observations].map(({ id }) => id);

test.each(FACTS)("%s is found when its evidence is gone", (id) => {
  const evidence = dataset.evidence.filter(({ fact }) => fact !== id);
  expect(find(PROVEN_FACTS, { evidence })).toEqual([`${id} id ${id}`]);
});

test("without any evidence every fact is found", () => {
  expect(find(PROVEN_FACTS, { evidence: [] })).toHaveLength(FACTS.length);
});

test("one quote of several is enough", () => {
  const evidence = dataset.evidence.filter(({ id }) => id !== "treaty/north-plain-water#2");
  expect(find(PROVEN_FACTS, { evidence })).toEqual([]);
});
