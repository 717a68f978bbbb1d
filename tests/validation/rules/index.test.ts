import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { RULES } from "../../../src/validation/rules/index.ts";
import { find } from "../../support/rules.ts";
import { dataset, texts } from "../../support/tiny.ts";

const EMPTY: Dataset = {
  info: dataset.info,
  sources: [],
  sections: [],
  entities: [],
  relations: [],
  observations: [],
  evidence: [],
  omissions: [],
  checks: [],
  positions: [],
};

describe.each(RULES)("the rule $name", (rule) => {
  test("finds nothing in the tiny dataset, with its text or without", () => {
    expect(find(rule, {}, texts)).toEqual([]);
    expect(find(rule)).toEqual([]);
  });

  test("finds nothing in an empty dataset", () => {
    expect(find(rule, EMPTY, texts)).toEqual([]);
  });
});

test("every file of the folder is in the list, under its name", () => {
  const files = readdirSync("src/validation/rules").filter((file) => file !== "index.ts");
  expect(RULES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
