import { expect, test } from "vitest";
import { answerQuestions } from "../../scripts/queries/answers.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { findEntities } from "./entities.ts";
import { findObservations } from "./lists.ts";
import { stepsFrom } from "./relations.ts";
import { ENTITIES, OBSERVATIONS, RELATIONS } from "./tables.ts";
import { distance } from "./walks.ts";

// The ready questions that ask across the dataset, each in one request, against plain loops over the CSV files.

const answered = await answerQuestions(await openKnowledgeBase("graph-data/northeast-revitalization"));
const answerTo = (name: string) => answered.find((question) => question.name === name)?.data;

const nameOf = (id: string) => ENTITIES.find((row) => row.id === id)?.name;
const timeOf = (id: string) => ENTITIES.find((row) => row.id === id)?.time || null;
const idsOf = (prefix: string) => ENTITIES.flatMap(({ id = "" }) => (id.startsWith(prefix) ? id : []));
const mostFirst = <Row extends { count: number; id: string }>(rows: readonly Row[]) =>
  rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

test("agencies by the documents that they issued jointly", () => {
  const issuersOf = (document: string) =>
    RELATIONS.filter(({ type, target }) => type === "issued" && target === document).length;
  const ranked = idsOf("agency/").map((id) => {
    const issued = RELATIONS.filter(({ type, source }) => type === "issued" && source === id);
    return { id, count: issued.filter(({ target = "" }) => issuersOf(target) > 1).length };
  });
  const expected = mostFirst(ranked).map(({ id, count }) => expect.objectContaining({ entity: named(id), count }));
  expect(expected.length).toBeGreaterThan(5);
  expect(answerTo("10-joint-documents")).toEqual({ tally: { totalCount: expected.length, nodes: expected } });
});

test("cities by their programs, with the years", () => {
  const ranked = idsOf("city/").map((id) => {
    const steps = stepsFrom(id, { entityTypes: ["PROGRAM"] });
    return { id, steps, count: new Set(steps.map(({ entity }) => entity)).size };
  });
  const expected = mostFirst(ranked).map(({ id, steps, count }) => ({
    entity: named(id),
    count,
    relations: steps.map(({ relation }) =>
      expect.objectContaining({ time: RELATIONS.find((row) => row.id === relation)?.time || null }),
    ),
  }));
  expect(expected.length).toBeGreaterThan(5);
  expect(answerTo("11-cities-by-programs")).toEqual({ tally: { totalCount: expected.length, nodes: expected } });
});

test("every task under a focus, with its parents and the documents that set it", () => {
  const under = idsOf("task/").filter(
    (id) =>
      distance("task/improve-institutions", id, 6, { types: ["PART_OF"], direction: "IN", entityTypes: ["TASK"] }) !==
      undefined,
  );
  const expected = under.map((id) => ({
    name: nameOf(id),
    nameEn: expect.any(String),
    parents: stepsFrom(id, { types: ["PART_OF"], direction: "OUT", entityTypes: ["TASK"] }).map(({ entity }) => ({
      name: nameOf(entity),
    })),
    documents: stepsFrom(id, { types: ["SETS"], direction: "IN", entityTypes: ["DOCUMENT"] }).map(({ entity }) => ({
      name: nameOf(entity),
      issued: timeOf(entity),
    })),
  }));
  expect(expected.length).toBeGreaterThan(10);
  const entities = expect.toSatisfy((found: unknown[]) => found.length === expected.length);
  expect(answerTo("12-focus-on-institutions")).toMatchObject({ neighborhood: { complete: true, entities } });
  for (const task of expected) {
    expect(answerTo("12-focus-on-institutions")).toMatchObject({
      neighborhood: { entities: expect.arrayContaining([task]) },
    });
  }
});

test("what was in force in 2005", () => {
  const found = findEntities({ at: "2005", types: ["DOCUMENT", "PROGRAM"] }, [{ by: "TIME", direction: "ASC" }]);
  expect(found.length).toBeGreaterThan(10);
  expect(answerTo("13-in-force-2005")).toMatchObject({
    entities: { totalCount: found.length, nodes: found.map((id) => ({ name: nameOf(id), time: timeOf(id) })) },
  });
});

test("every statistic of Liaoning by year", () => {
  const found = findObservations({ place: "region/liaoning" });
  const rows = found.map((id) => OBSERVATIONS.find((row) => row.id === id));
  expect(rows.map((row) => row?.time)).toEqual(["2015", "2016"]);
  expect(answerTo("14-liaoning-statistics")).toMatchObject({
    observations: {
      totalCount: rows.length,
      nodes: rows.map((row) => ({
        time: row?.time,
        quantity: { value: Number(row?.value), text: row?.quantity_text },
      })),
    },
  });
});

function named(id: string) {
  return { name: nameOf(id), nameEn: expect.any(String) };
}
