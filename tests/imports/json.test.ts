import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JSON_IMPORTER } from "../../src/imports/json.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

async function read(text: string) {
  const issues: Issue[] = [];
  const dataset = await JSON_IMPORTER.read(Buffer.from(text), "tiny.json", issues);
  const said = issues.map(({ rule, file, column, value }) => [rule, file, column, value].filter(Boolean).join(" "));
  return { dataset, issues: said };
}

const WHOLE = await writtenText(await tinyGraph(), writerNamed("json"));

describe("a file in JSON", () => {
  test.each([
    ["no JSON", "{", ["json tiny.json"]],
    ["no object", "[]", ["import tiny.json whole"]],
    ["nothing", "null", ["import tiny.json whole"]],
  ])("that is %s is no dataset", async (_, text, issues) => {
    expect(await read(text)).toEqual({ dataset: undefined, issues });
  });

  test("may call its edges links or edges", async () => {
    const edges = await read(await writtenText(await tinyGraph(), writerNamed("json edges=edges")));
    expect(edges).toEqual(await read(WHOLE));
  });

  test("has every issue of its form listed by its member", async () => {
    const broken = WHOLE.replace('"label":"白桦"', '"label":7')
      .replace('"asserted":true', '"asserted":"yes"')
      .replace('"kind":"prose"', '"kind":"verse"');
    expect(await read(broken)).toEqual({
      dataset: undefined,
      issues: [
        "import tiny.json sections.0.kind tiny-chronicle/1",
        "import tiny.json nodes.3.label city/baihua",
        "import tiny.json evidence.0.asserted agency/planning-commission#1",
      ],
    });
  });

  test("has every number refused that a double has other digits for", async () => {
    const numbers = WHOLE.replace('"latitude":-0.5', '"latitude":9007199254740993').replace(/"x":[^,]+/, '"x":1e999');
    expect(await read(numbers)).toEqual({
      dataset: undefined,
      issues: ["number tiny.json 1e999", "number tiny.json 9007199254740993"],
    });
  });

  test("of any content is a dataset or has issues, and nothing is thrown", async () => {
    const members = fc.constantFrom("nodes", "links", "observations", "graph", "dataset");
    await fc.assert(
      fc.asyncProperty(fc.json(), members, async (json, member) => {
        for (const text of [json, JSON.stringify({ ...JSON.parse(WHOLE), [member]: JSON.parse(json) })]) {
          const { dataset, issues } = await read(text);
          expect(dataset === undefined).toBe(issues.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
