import { describe, expect, test } from "vitest";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { apiOf } from "../support/api.ts";
import { holds } from "./holds.ts";
import { pathResult } from "./paths.ts";
import * as questions from "./questions.ts";
import { select } from "./selection.ts";

// Paths, and selections along them, against plain loops over the CSV files: five hundred questions, the same ones at every run.

const { data } = apiOf(await openKnowledgeBase("graph-data/northeast-revitalization"));

/** An answer with each fact that has nothing but its id written as the id. */
function named(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member) =>
    Array.isArray(member) ? member.map((item) => (Object.keys(item).join() === "id" ? item.id : item)) : member,
  );
}

const idsOf = (rows: readonly { readonly id?: string }[]) => rows.map(({ id }) => id).sort();

describe("the API finds paths as plain loops over the tables do", { timeout: 240_000 }, () => {
  test("300 questions for paths: which, in what order, by which relations, and what was searched", async () => {
    const text = `query ($from: ID!, $to: ID!, $maxDepth: Int, $first: Int, $filter: RelationFilter, $avoid: [ID!],
      $avoidDegreeAbove: Int, $timeRespecting: Boolean) {
      found: paths(from: $from, to: $to, maxDepth: $maxDepth, first: $first, filter: $filter, avoid: $avoid,
        avoidDegreeAbove: $avoidDegreeAbove, timeRespecting: $timeRespecting) {
        complete searchedDepth paths { entities { id } hops { relations { id } timed } timesProven }
      }
    }`;
    await holds(
      300,
      questions.PATH_QUESTIONS,
      async (question) => named((await data(text, question)).found),
      pathResult,
      ({ paths }) => paths.length === 0,
    );
  });

  test("200 selections along paths, by every field", async () => {
    const text = `query ($select: Selection!) { found: subgraph(select: $select) {
      entities { id } relations { id } entityCount relationCount complete
    } }`;
    await holds(
      200,
      questions.PATH_SELECTIONS,
      async (selection) => {
        const found = (await data(text, { select: { ...selection, limit: 10_000 } })).found as ReturnType<
          typeof select
        >; // What was asked for.
        return { ...found, entities: idsOf(found.entities), relations: idsOf(found.relations) };
      },
      (selection) => {
        const { entities, relations, allPaths: complete } = select(selection);
        const counts = { entityCount: entities.length, relationCount: relations.length, complete };
        return { ...counts, entities: idsOf(entities), relations: idsOf(relations) };
      },
      ({ entityCount }) => entityCount === 0,
    );
  });
});

test("each rule of paths leaves something out and something in", () => {
  const question = { from: "agency/central-committee", to: "city/shenyang", maxDepth: 3, first: 10, filter: {} };
  const lists = [
    pathResult(question),
    pathResult({ ...question, avoid: ["program/new-round-revitalization"] }),
    pathResult({ ...question, avoidDegreeAbove: 60 }),
    pathResult({ ...question, timeRespecting: true }),
  ].map(({ paths }) => paths.map(({ entities }) => entities.join(" ")).join("; "));
  expect(lists).not.toContain("");
  expect(new Set(lists).size).toBe(lists.length);
});
