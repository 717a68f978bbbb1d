import { describe, expect, test } from "vitest";
import { RULES } from "../../src/validation/rules/index.ts";
import { validate } from "../../src/validation/validate.ts";
import { edit, without } from "../support/rules.ts";
import { dataset, ontology, texts } from "../support/tiny.ts";

const locate = () => ({ file: "somewhere.csv", line: 7 });

test("a good dataset has no issue", () => {
  expect(validate({ dataset, ontology, texts }, locate)).toEqual([]);
});

test("an issue has the rule that found it and the place of its item", () => {
  const positions = without(dataset.positions, "city/baihua");
  const asked: object[] = [];
  const issues = validate({ dataset: { ...dataset, positions }, ontology, texts }, (item) => {
    asked.push(item);
    return { file: "entities/cities.csv", line: 2 };
  });
  expect(issues).toMatchObject([
    { rule: "positions-complete", file: "entities/cities.csv", line: 2, column: "id", value: "city/baihua" },
  ]);
  expect(asked).toEqual([dataset.entities.find(({ id }) => id === "city/baihua")]);
});

describe("where a list could not be read whole", () => {
  test("nothing is called missing that may stand in it", () => {
    const torn = { ...dataset, entities: [], positions: [] };
    expect(validate({ dataset: torn, ontology, texts }, locate).length).toBeGreaterThan(10);
    const incomplete = new Set(["entities", "positions"] as const);
    expect(validate({ dataset: torn, ontology, texts, incomplete }, locate)).toEqual([]);
  });

  test("what is missing elsewhere is found all the same", () => {
    const torn = {
      ...dataset,
      sections: [],
      evidence: edit(without(dataset.evidence, "city/changze#1"), "city/jiyuan#1", { source: "lost" }),
    };
    const incomplete = new Set(["sections"] as const);
    const found = validate({ dataset: torn, ontology, texts, incomplete }, locate);
    expect(found.map(({ rule, value }) => `${rule} ${value}`)).toEqual([
      "known-references lost",
      "proven-facts city/changze",
    ]);
  });
});

test("issues of several rules come in the order of the rules", () => {
  const broken = {
    ...dataset,
    entities: edit(dataset.entities, "city/baihua", { name: " 白桦", aliases: ["a", "a"] }),
    positions: without(dataset.positions, "city/qingyan"),
    evidence: edit(without(dataset.evidence, "city/changze#1"), "city/jiyuan#1", { source: "lost", exact: "" }),
  };
  const found = validate({ dataset: broken, ontology, texts }, locate).map(({ rule }) => rule);
  const order = RULES.map(({ name }) => name);
  expect(new Set(found).size).toBeGreaterThanOrEqual(4);
  expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});
