import { expect, test } from "vitest";
import { wrapText } from "../../../web/src/canvas/wrap-text.ts";

/** Chinese letters are twice as wide as others. */
const measure = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

test("a short name is one line", () => {
  expect(wrapText("阜新", { width: 20, lines: 2, measure })).toEqual(["阜新"]);
});

test("Chinese breaks between letters, but no line begins with a closing mark", () => {
  expect(wrapText("促进东北，职业教育", { width: 8, lines: 3, measure })).toEqual(["促进东", "北，职", "业教育"]);
  for (const line of wrapText("“七五”计划、规划", { width: 6, lines: 9, measure })) expect(line).not.toMatch(/^[”、]/);
});

test("English breaks between words", () => {
  expect(wrapText("Ministry of Education", { width: 12, lines: 2, measure })).toEqual(["Ministry of", "Education"]);
});

test("no word is broken to make lines as long as each other", () => {
  const lines = wrapText("Resource-exhausted cities", { width: 20, lines: 2, measure });
  expect(lines).toEqual(["Resource-exhausted", "cities"]);
});

test("what has no room ends in an ellipsis and is never wider than the line", () => {
  const lines = wrapText("中共中央国务院关于全面振兴东北地区的若干意见", { width: 12, lines: 2, measure });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(12);
});

test("lines are about as long as each other, so that no letter stands alone", () => {
  expect(wrapText("到二零二零年的振兴目标", { width: 20, lines: 2, measure })).toEqual(["到二零二零年", "的振兴目标"]);
});

test.each([
  ["of Latin letters", "a".repeat(3000)],
  ["of Chinese letters", "长".repeat(3000)],
  ["among others", `The ${"a".repeat(3000)} of all`],
  ["with its closing marks", `“${"a".repeat(3000)}”，`],
])("a word of 3,000 letters fits its lines, cut by an ellipsis: %s", (_, text) => {
  const lines = wrapText(text, { width: 12, lines: 2, measure });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(12);
  expect(wrapText(text, { width: 12, lines: 1, measure })).toEqual([expect.stringMatching(/^.+…$/)]);
});

test("a word that is a little wider than a line is broken", () => {
  expect(wrapText("abcdefghijklmno", { width: 12, lines: 2, measure }).join("")).toBe("abcdefghijklmno");
});
