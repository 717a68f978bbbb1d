import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDatapackage } from "../../src/dataset/read-datapackage.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { dataset, TINY } from "../support/tiny.ts";

const DESCRIPTOR: Record<string, unknown> = JSON.parse(readFileSync(`${TINY}/datapackage.json`, "utf8"));

function read(text: string) {
  const issues: Issue[] = [];
  return { info: readDatapackage(text, issues), issues };
}

const readWith = (changes: Record<string, unknown>) => read(JSON.stringify({ ...DESCRIPTOR, ...changes }));

test("a descriptor says who made the dataset and on what terms", () => {
  expect(read(JSON.stringify(DESCRIPTOR))).toEqual({ info: dataset.info, issues: [] });
});

test("a homepage may be left out", () => {
  const { info, issues } = readWith({ homepage: undefined });
  expect(issues).toEqual([]);
  expect(info).not.toHaveProperty("homepage");
});

describe.each([
  ["name", [undefined, "", "Tiny", "tiny graph", "小图谱", 7]],
  ["title", [undefined, "", null]],
  ["titleEn", [undefined, ""]],
  ["description", [undefined, ""]],
  ["descriptionEn", [undefined, ""]],
  ["version", [undefined, "1.0", "v1.0.0", "1.0.0-beta", 1]],
  ["created", [undefined, "2026-11-24", "2026-02-30T00:00:00Z", "today"]],
  ["homepage", ["example.org", "javascript:alert(1)", ""]],
  ["contributors", [undefined, [], [{ title: "Zhenxing" }], [{ title: "", role: "author" }]]],
  [
    "licenses",
    [undefined, [], [{ name: "CC0-1.0", title: "Zero" }], [{ name: "CC0-1.0", title: "Zero", path: "terms.html" }]],
  ],
] as const)("the member %s", (member, values) => {
  test.each(values.map((value) => [JSON.stringify(value), value]))("cannot be %s", (_, value) => {
    const { info, issues } = readWith({ [member]: value });
    expect(info).toBeUndefined();
    expect(issues).toMatchObject([
      { rule: "datapackage", file: "datapackage.json", column: expect.stringContaining(member) },
    ]);
  });
});

test("every member that is wrong is listed at once", () => {
  const { issues } = readWith({ name: "", version: "one", created: "today", licenses: [] });
  expect(issues.map(({ column }) => column)).toEqual(["name", "version", "created", "licenses"]);
});

test.each(["keywords", "sources", "image"])("a member that would be lost in writing, %s, is listed", (member) => {
  const { issues } = readWith({ [member]: ["coal"] });
  expect(issues).toMatchObject([{ rule: "datapackage", reason: expect.stringContaining(member) }]);
});

test("so is one of a contributor", () => {
  const { issues } = readWith({ contributors: [{ title: "Zhenxing", role: "author", email: "a@example.org" }] });
  expect(issues).toMatchObject([{ rule: "datapackage", reason: expect.stringContaining("email") }]);
});

test.each(["", "{", "[]", "null", "7", '"text"', '{"name": "tiny",}', "\ufeff{}"])(
  "%j is listed as no descriptor",
  (text) => {
    const { info, issues } = read(text);
    expect(info).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    for (const { file, reason, remedy } of issues) {
      expect(file).toBe("datapackage.json");
      expect(reason).toMatch(/\.$/);
      expect(remedy).not.toBe("");
    }
  },
);
