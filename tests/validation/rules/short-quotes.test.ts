import { describe, expect, test } from "vitest";
import { LONGEST_QUOTE } from "../../../src/model/evidence.ts";
import { SHORT_QUOTES } from "../../../src/validation/rules/short-quotes.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const ID = "city/baihua#1";
const TITLE = dataset.entities.find(({ id }) => id === "document/1984-transition-notice")?.name ?? "";

const quote = (exact: string) => find(SHORT_QUOTES, { evidence: edit(dataset.evidence, ID, { exact }) });

describe("a quote beside titles", () => {
  test("may have as many characters as the limit", () => {
    expect(quote("字".repeat(LONGEST_QUOTE))).toEqual([]);
  });

  test("is found with one more", () => {
    const exact = "字".repeat(LONGEST_QUOTE + 1);
    expect(quote(exact)).toEqual([`${ID} exact ${exact}`]);
  });

  test("is counted in characters, not in code units", () => {
    expect(quote("𠮷".repeat(LONGEST_QUOTE))).toEqual([]);
    expect(quote("𠮷".repeat(LONGEST_QUOTE + 1))).toHaveLength(1);
  });

  test("is counted without its white space", () => {
    expect(quote(` ${"字\n".repeat(LONGEST_QUOTE)}　`)).toEqual([]);
  });
});

describe("a quote with a title", () => {
  test("may be the title, which is longer than the limit", () => {
    expect([...TITLE].length).toBeGreaterThan(LONGEST_QUOTE);
    expect(quote(TITLE)).toEqual([]);
  });

  test("may be a part of the title longer than the limit", () => {
    expect(quote(TITLE.slice(1))).toEqual([]);
  });

  test("may have the limit's characters around the title", () => {
    expect(quote(`《${TITLE}》${"字".repeat(LONGEST_QUOTE - 2)}`)).toEqual([]);
  });

  test("is found with one more", () => {
    expect(quote(`《${TITLE}》${"字".repeat(LONGEST_QUOTE - 1)}`)).toHaveLength(1);
  });

  test("may have the title broken by a line, as the text breaks it", () => {
    expect(quote(`《${TITLE.slice(0, 9)} \n${TITLE.slice(9)}》`)).toEqual([]);
  });

  test("of a type whose names are no titles is counted whole", () => {
    const name = "长".repeat(LONGEST_QUOTE + 1);
    const entities = edit(dataset.entities, "city/baihua", { name });
    const evidence = edit(dataset.evidence, ID, { exact: name });
    expect(find(SHORT_QUOTES, { entities, evidence })).toHaveLength(1);
  });
});

test.each(["", " ", "\n\u3000"])("a quote of white space, %j, is found", (exact) => {
  expect(quote(exact)).toEqual([`${ID} exact ${exact}`]);
});

test("the quotes of the tiny dataset are short", () => {
  expect(find(SHORT_QUOTES)).toEqual([]);
});
