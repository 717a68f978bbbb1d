import { expect, test } from "vitest";
import { formatIssue } from "../../src/validation/issue.ts";

const ISSUE = { rule: "cells", file: "relations.csv", reason: "It is wrong.", remedy: "Mend it." };

test("an issue is one line: where, what, why, what to do, and by which rule", () => {
  expect(formatIssue({ ...ISSUE, line: 12, column: "target", value: "city/fuxinn" })).toBe(
    'relations.csv:12, column target, "city/fuxinn": It is wrong. Mend it. [cells]',
  );
});

test.each([
  [{}, "relations.csv: It is wrong. Mend it. [cells]"],
  [{ line: 1 }, "relations.csv:1: It is wrong. Mend it. [cells]"],
  [{ column: "id" }, "relations.csv, column id: It is wrong. Mend it. [cells]"],
  [{ value: "" }, 'relations.csv, "": It is wrong. Mend it. [cells]'],
])("of the parts %j only those are said", (parts, line) => {
  expect(formatIssue({ ...ISSUE, ...parts })).toBe(line);
});

test.each(["a\nb", "\u202eabc", "\ufeffid", 'say "no"', "a\u2028b"])(
  "the value %j cannot break or turn the line",
  (value) => {
    const line = formatIssue({ ...ISSUE, value });
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(line).toContain(": It is wrong.");
  },
);

test("a long value is cut, at a whole character", () => {
  const line = formatIssue({ ...ISSUE, value: "𠮷".repeat(500) });
  expect(line).toContain(`"${"𠮷".repeat(79)}…"`);
});

test("a value of 80 characters is not", () => {
  expect(formatIssue({ ...ISSUE, value: "字".repeat(80) })).toContain(`"${"字".repeat(80)}"`);
});
