import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerQuestions, readQuestions } from "../scripts/queries/answers.ts";
import { renderQueries } from "../scripts/queries/render.ts";
import { shorten } from "../scripts/queries/shorten.ts";
import { openKnowledgeBase } from "../src/knowledge-base.ts";

const answered = await answerQuestions(await openKnowledgeBase("graph-data/northeast-revitalization"));

describe("the ready questions", () => {
  test("are twenty at least, each with a title of its own in each language", () => {
    expect(answered.length).toBeGreaterThanOrEqual(20);
    for (const language of ["zh", "en"] as const) {
      expect(new Set(answered.map((question) => question[language])).size).toBe(answered.length);
    }
    for (const { zh, en } of answered) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z][^\u3002\uff1f]+[.?a-z]$/);
    }
  });

  test.each(answered.map((question) => [question.name, question] as const))("%s is answered", (_, question) => {
    expect(question.errors).toEqual([]);
    expect(emptyParts(question.data), "nothing that it asks for is missing from the dataset").toEqual([]);
  });

  test("come from files that are all read", () => {
    expect(answered.map(({ name }) => name)).toEqual(readQuestions().map(({ name }) => name));
  });
});

test("docs/queries.md has the questions with the answers of today; if not, run `npm run queries`", () => {
  expect(readFileSync("docs/queries.md", "utf8")).toBe(renderQueries(answered));
});

describe("an answer is shortened", () => {
  test("in its lists alone, at any depth, and says by how much", () => {
    expect(shorten({ a: [1, 2, 3, 4, 5], b: [{ c: [null, 2, 3, 4, 5, 6] }], d: "x".repeat(500) }, 3)).toEqual({
      a: [1, 2, 3, "… 2 more of 5"],
      b: [{ c: [null, 2, 3, "… 3 more of 6"] }],
      d: "x".repeat(500),
    });
  });

  test("not where one item alone would go", () => {
    expect(shorten([1, 2, 3, 4], 3)).toEqual([1, 2, 3, 4]);
  });
});

/** The members of an answer's root that are null or have an empty list of items. */
function emptyParts(data: unknown): string[] {
  const parts = Object.entries(data ?? {});
  return parts
    .filter(([, part]) => part === null || [part, part.nodes, part.edges, part.paths].some(isEmptyList))
    .map(([name]) => name);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
