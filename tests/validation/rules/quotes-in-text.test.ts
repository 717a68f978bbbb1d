import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/model/evidence.ts";
import { QUOTES_IN_TEXT } from "../../../src/validation/rules/quotes-in-text.ts";
import { chronicle, edit, find } from "../../support/rules.ts";
import { dataset, ontology, texts } from "../../support/tiny.ts";

const ID = "city/baihua#1";
const quote = (text: string, change: Partial<Evidence>) => {
  const evidence = edit(dataset.evidence, ID, change).filter(({ id }) => id === ID);
  return find(QUOTES_IN_TEXT, { evidence }, chronicle(text));
};

test("every quote of the tiny dataset stands in its text", () => {
  expect(find(QUOTES_IN_TEXT, {}, texts)).toEqual([]);
});

test("nothing is asked of a quote whose text is not at hand", () => {
  expect(find(QUOTES_IN_TEXT, { evidence: edit(dataset.evidence, ID, { exact: "另一句" }) })).toEqual([]);
});

describe("a quote", () => {
  test("may have lost the white space that lines put into the text", () => {
    expect(quote("在白\n　桦 市", { exact: "白桦市", start: 1, end: 7 })).toEqual([]);
  });

  test("is counted in code points", () => {
    expect(quote("𠮷原与白桦", { exact: "白桦", start: 3, end: 5 })).toEqual([]);
  });

  test.each([
    ["stands one character off", { exact: "白桦", start: 0, end: 2 }],
    ["is shorter than its position", { exact: "白桦", start: 1, end: 4 }],
    ["says another word", { exact: "白杨", start: 1, end: 3 }],
    ["stands beyond the end of the text", { exact: "白桦", start: 90, end: 92 }],
    ["runs beyond the end of the text", { exact: "白桦市区", start: 1, end: 9 }],
    ["has other punctuation", { exact: "白桦,", start: 1, end: 4 }],
  ])("is found when it %s", (_, change) => {
    expect(quote("在白桦，市", change)).toEqual([`${ID} exact ${change.exact}`]);
  });

  test("is found in a text that is empty", () => {
    expect(quote("", { exact: "白桦", start: 0, end: 2 })).toHaveLength(1);
  });
});

test("what the text has at the position is said, and well-formed", () => {
  const evidence = edit(dataset.evidence, ID, { exact: "白桦", start: 0, end: 60 });
  const subject = { dataset: { ...dataset, evidence }, ontology, texts: chronicle(`a${"𠮷".repeat(60)}`) };
  const reason = [...QUOTES_IN_TEXT.check(subject)].find(({ item }) => "id" in item && item.id === ID)?.reason;
  expect(reason).toContain("a𠮷𠮷");
  expect(reason).not.toContain("\\ud842");
});
