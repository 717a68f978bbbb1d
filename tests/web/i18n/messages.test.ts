import { expect, test } from "vitest";
import { MESSAGES } from "../../../web/src/i18n/messages.ts";

/** Each text by its path: a text, or for one with numbers what it says of 2 and 3. */
function texts(messages: object, path = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "function") return [[at, value(2, 3, 4)]];
    return typeof value === "string" ? [[at, value]] : texts(value, at);
  });
}

const zh = texts(MESSAGES.zh);
const en = texts(MESSAGES.en);

test("both languages have the same texts", () => {
  expect(en.map(([key]) => key)).toEqual(zh.map(([key]) => key));
});

test("no text is empty, and the English has no Chinese but the name of the language", () => {
  for (const [key, text] of [...zh, ...en]) expect(text, key).not.toBe("");
  const chinese = en.filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
  expect(chinese).toEqual(["otherLanguage"]);
});

test("texts with counts say every count they are given", () => {
  for (const { canvas } of Object.values(MESSAGES)) {
    expect(canvas.cut.all(5000, 12345)).toMatch(/5,000.*12,345/);
    expect(canvas.some(93, 940, 95)).toEqual(expect.stringMatching(/93/));
  }
});

test("a relation's rank is the order of the source, whatever its type", () => {
  expect([MESSAGES.zh.panel.rank, MESSAGES.en.panel.rank]).toEqual(["原文次序", "Order in the source"]);
});

test("of one there is no plural in English", () => {
  const ones = (messages: object): string[] =>
    Object.values(messages).flatMap((value): string[] => {
      if (typeof value === "function") return [value(1, 1, 1)];
      return typeof value === "object" && value !== null ? ones(value) : [];
    });
  // A word of two letters or less is no noun: "1 is", "1 as".
  expect(ones(MESSAGES.en).filter((text) => /\b1 (more )?[a-z]{2,}s\b/.test(text))).toEqual([]);
});
