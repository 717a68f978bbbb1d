import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JSON_IMPORTER } from "../../src/imports/json.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

function read(text: string) {
  const issues: Issue[] = [];
  const dataset = JSON_IMPORTER.read(text, "tiny.json", issues);
  return { dataset, issues: issues.map(({ rule, file, column }) => [rule, file, column].filter(Boolean).join(" ")) };
}

const WHOLE = await writtenText(await tinyGraph(), writerNamed("json"));

describe("a file in JSON", () => {
  test.each([
    ["no JSON", "{", ["json tiny.json"]],
    ["no object", "[]", ["import tiny.json"]],
    ["nothing", "null", ["import tiny.json"]],
  ])("that is %s is no dataset", (_, text, issues) => {
    expect(read(text)).toEqual({ dataset: undefined, issues });
  });

  test("of a part is refused as one", async () => {
    const part = await writtenText(await tinyGraph({ types: ["City"] }), writerNamed("json"));
    expect(read(part)).toEqual({ dataset: undefined, issues: ["import tiny.json"] });
  });

  test("is refused where evidence or positions were left out", async () => {
    for (const name of ["json evidence=no", "json positions=no"]) {
      expect(read(await writtenText(await tinyGraph(), writerNamed(name))).dataset).toBeUndefined();
    }
  });

  test("may call its edges links or edges", async () => {
    const edges = read(await writtenText(await tinyGraph(), writerNamed("json edges=edges")));
    expect(edges).toEqual(read(WHOLE));
  });

  test("has every issue of its form listed by its member", () => {
    const broken = WHOLE.replace('"label":"白桦"', '"label":7')
      .replace('"asserted":true', '"asserted":"yes"')
      .replace('"kind":"prose"', '"kind":"verse"');
    expect(read(broken)).toEqual({
      dataset: undefined,
      issues: [
        "import tiny.json nodes.0.evidence.0.asserted",
        "import tiny.json nodes.3.label",
        "import tiny.json dataset.sections.0.kind",
      ],
    });
  });

  test("of any content is a dataset or has issues, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("nodes", "links", "observations", "graph", "dataset"), (json, member) => {
        for (const text of [json, JSON.stringify({ ...JSON.parse(WHOLE), [member]: JSON.parse(json) })]) {
          const { dataset, issues } = read(text);
          expect(dataset === undefined).toBe(issues.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
