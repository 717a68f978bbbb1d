import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/api/limits/index.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { apiOf } from "../support/api.ts";
import { countBy, diffOf, timelineOf } from "./counting.ts";
import { holds } from "./holds.ts";
import * as questions from "./questions.ts";
import { firstEntities, type Selection, select } from "./selection.ts";

// Selections and what is counted of them against plain loops over the CSV files: a thousand questions, the same ones at every run.

// All rows of three keys at once are more values than a server gives.
const bounds = boundsOf({ time: 60_000, values: 1_000_000 });

const { data } = apiOf(await openKnowledgeBase("graph-data/northeast-revitalization"), { bounds });

interface Row {
  readonly keys: readonly { readonly id: string | null }[];
  readonly entityCount: number | null;
  readonly relationCount: number | null;
}

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
const idsOf = (rows: readonly { readonly id?: string }[]) => rows.map(({ id }) => id).sort();
const hasNothing = (answer: unknown) => /^\[?\[\]|^\{"entities":\[\]/.test(JSON.stringify(answer));

describe("the API counts as plain loops over the tables do", { timeout: 120_000 }, () => {
  test("300 selections, by every field but paths", async () => {
    const text = `query ($select: Selection!) { found: subgraph(select: $select) {
      entities { id } relations { id } entityCount undatedEntityCount undatedRelationCount
    } }`;
    await holds(
      300,
      questions.SELECTIONS,
      async (selection) => {
        const { found } = await data(text, { select: { ...selection, limit: 10_000 } });
        const { entities, relations, ...counts } = found as ReturnType<typeof answerOf>; // What was asked for.
        return { ...counts, entities: idsOf(entities), relations: idsOf(relations) };
      },
      (selection) => {
        const { entities, relations, ...counts } = answerOf(selection);
        return { ...counts, entities: idsOf(entities), relations: idsOf(relations) };
      },
      ({ entityCount }: { entityCount: number }) => entityCount === 0,
    );
  });

  test("100 selections cut to four entities: which, and in what order", async () => {
    const text = "query ($select: Selection!) { found: subgraph(select: $select) { entities { id } complete } }";
    await holds(
      100,
      questions.SELECTIONS,
      async (selection) => (await data(text, { select: { ...selection, limit: 4 } })).found,
      (selection) => {
        const { entities } = select(selection);
        return {
          entities: firstEntities(entities, selection, 4).map((id) => ({ id })),
          complete: entities.length <= 4,
        };
      },
      ({ entities }: { entities: readonly unknown[] }) => entities.length === 0,
    );
  });

  test("300 counts by up to three keys", async () => {
    const text = `query ($select: Selection, $by: [AggregateKey!]!) {
      found: aggregate(select: $select, by: $by, first: 10000) { keys { id } entityCount relationCount }
    }`;
    await holds(
      300,
      questions.COUNT_QUESTIONS,
      async (question) => {
        const found = (await data(text, question)).found as readonly Row[]; // What was asked for.
        return sorted(
          found.map(({ keys, entityCount, relationCount }) => [keys.map(({ id }) => id), entityCount, relationCount]),
        );
      },
      ({ select: selection, by }) => sorted(countBy(selection, by)),
      (answer: readonly unknown[]) => answer.length === 0,
    );
  });

  test("150 requests for facets, each counted as if it were not set", async () => {
    const text = `query ($select: Selection, $by: [AggregateKey!]!) {
      found: facets(select: $select, by: $by) { key values(first: 300) { id entityCount relationCount } }
    }`;
    interface Facet {
      readonly key: string;
      readonly values: readonly (Omit<Row, "keys"> & { readonly id: string | null })[];
    }
    await holds(
      150,
      questions.FACET_QUESTIONS,
      async (question) => {
        const found = (await data(text, question)).found as readonly Facet[]; // What was asked for.
        return found.map(({ key, values }) => [
          key,
          sorted(values.map(({ id, entityCount, relationCount }) => [[id], entityCount, relationCount])),
        ]);
      },
      ({ select: selection, by }) => by.map((key) => [key, sorted(countBy(leftOpen(selection, key), [key]))]),
      (answer: readonly (readonly [unknown, readonly unknown[]])[]) => answer.every(([, rows]) => rows.length === 0),
    );
  });

  test("100 timelines", async () => {
    const text = "query ($select: Selection) { found: timeline(select: $select) { time entityCount relationCount } }";
    await holds(
      100,
      questions.SELECTIONS,
      async (selection) => (await data(text, { select: selection })).found,
      timelineOf,
      (answer: readonly unknown[]) => answer.length < 2,
    );
  });

  test("150 differences between two times", async () => {
    const facts = "{ entities { id } relations { id } }";
    const text = `query ($select: Selection, $from: EDTF!, $to: EDTF!) { found: diff(select: $select, from: $from, to: $to) {
      began ${facts} ended ${facts} relations { before { id } after { id } } statistics { before { id } after { id } }
      undatedEntities undatedRelations
    } }`;
    const named = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, member) =>
        Array.isArray(member) ? member.map(({ id, ...rest }) => id ?? rest) : member,
      );
    await holds(
      150,
      questions.DIFF_QUESTIONS,
      async (question) => named((await data(text, { ...question, select: { ...question.select, limit: 800 } })).found),
      ({ select: selection, from, to }) => diffOf(selection, from, to),
      hasNothing,
    );
  });
});

function answerOf(selection: Selection) {
  const { entities, relations } = select(selection);
  const undated = (rows: typeof entities) => rows.filter(({ time }) => !time).length;
  return {
    entities,
    relations,
    entityCount: entities.length,
    undatedEntityCount: undated(entities),
    undatedRelationCount: undated(relations),
  };
}

/** The selection without what it asks of a key. */
function leftOpen(selection: Selection, key: string): Selection {
  const where = selection.where?.filter((condition) => condition.key !== key);
  if (key === "TYPE") return { ...selection, where, types: undefined };
  if (key === "RELATION_TYPE") return { ...selection, where, relationTypes: undefined };
  if (key === "YEAR" || key === "PERIOD") return { ...selection, where, at: undefined, during: undefined };
  return { ...selection, where };
}

test("the loops leave something out and something in", () => {
  expect(select({ where: [{ key: "JOINT", values: ["joint"] }] }).entities.length).toBeGreaterThan(2);
  expect(select({ where: [{ key: "JOINT", values: ["joint"] }] }).entities.length).toBeLessThan(30);
});
