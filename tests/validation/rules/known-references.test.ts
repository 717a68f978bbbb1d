import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { KNOWN_REFERENCES } from "../../../src/validation/rules/known-references.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const PAIR = "paired-with:city/changze:city/qingyan@2014";
const SHARE = "observation/coal-share-84";
const LOST = "city/lost";

/** For each column that refers: the item in which it stands, and the dataset with an id there that nothing has. */
const REFERENCES: readonly (readonly [id: string, column: string, changes: Partial<Dataset>])[] = [
  ["tiny-chronicle/1", "source", { sections: edit(dataset.sections, "tiny-chronicle/1", { source: LOST }) }],
  [PAIR, "source", { relations: edit(dataset.relations, PAIR, { source: LOST }) }],
  [PAIR, "target", { relations: edit(dataset.relations, PAIR, { target: LOST }) }],
  [PAIR, "under", { relations: edit(dataset.relations, PAIR, { under: LOST }) }],
  [SHARE, "indicator", { observations: edit(dataset.observations, SHARE, { indicator: LOST }) }],
  [SHARE, "subject", { observations: edit(dataset.observations, SHARE, { subject: LOST }) }],
  [SHARE, "place", { observations: edit(dataset.observations, SHARE, { place: LOST }) }],
  [SHARE, "share_of", { observations: edit(dataset.observations, SHARE, { shareOf: LOST }) }],
  [SHARE, "change_of", { observations: edit(dataset.observations, SHARE, { changeOf: LOST }) }],
  ["city/baihua#1", "fact", { evidence: edit(dataset.evidence, "city/baihua#1", { fact: LOST }) }],
  ["city/baihua#1", "source", { evidence: edit(dataset.evidence, "city/baihua#1", { source: LOST }) }],
  ["city/baihua#1", "section", { evidence: edit(dataset.evidence, "city/baihua#1", { section: LOST }) }],
  ["omission/title", "source", { omissions: edit(dataset.omissions, "omission/title", { source: LOST }) }],
  [LOST, "id", { positions: [...dataset.positions, { id: LOST, x: 0, y: 0 }] }],
];

test.each(REFERENCES)("%s with an unknown id in %s is found", (id, column, changes) => {
  expect(find(KNOWN_REFERENCES, changes)).toEqual([`${id} ${column} ${LOST}`]);
});

describe("a reference to a thing of another kind", () => {
  test("is found where a relation joins a relation", () => {
    const relations = edit(dataset.relations, PAIR, { target: PAIR });
    expect(find(KNOWN_REFERENCES, { relations })).toEqual([`${PAIR} target ${PAIR}`]);
  });

  test("is found where evidence names a source as its fact", () => {
    const evidence = edit(dataset.evidence, "city/baihua#1", { fact: "tiny-gazette" });
    expect(find(KNOWN_REFERENCES, { evidence })).toEqual(["city/baihua#1 fact tiny-gazette"]);
  });

  test("is right where a change is the change of an observation", () => {
    expect(dataset.observations.some(({ changeOf }) => changeOf === SHARE)).toBe(true);
    expect(find(KNOWN_REFERENCES)).toEqual([]);
  });
});

test("a check may be of a fact that is gone", () => {
  expect(dataset.checks.some(({ fact }) => dataset.entities.every(({ id }) => id !== fact))).toBe(true);
  expect(find(KNOWN_REFERENCES)).toEqual([]);
});

test("a misspelt id gets the nearest one as remedy", () => {
  const relations = edit(dataset.relations, PAIR, { source: "city/changse" });
  const [finding] = KNOWN_REFERENCES.check({ dataset: { ...dataset, relations }, ontology, texts: new Map() });
  expect(finding?.remedy).toContain('Did you mean "city/changze"?');
});
