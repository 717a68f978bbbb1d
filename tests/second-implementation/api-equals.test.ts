import { describe, test } from "vitest";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { apiOf } from "../support/api.ts";
import { findDocuments, findEntities } from "./entities.ts";
import { holds } from "./holds.ts";
import { countWith, findObservations } from "./lists.ts";
import * as questions from "./questions.ts";
import { findRelations, stepsFrom } from "./relations.ts";
import { distance, neighborhood } from "./walks.ts";

// The API against plain loops over the CSV files: a thousand questions, the same ones at every run.

const { data } = apiOf(await openKnowledgeBase("graph-data/northeast-revitalization"));

const page = (ids: readonly string[], first: number) => ({
  totalCount: ids.length,
  nodes: ids.slice(0, first).map((id) => ({ id })),
});

const nothing = (answer: unknown) => !/"totalCount":[1-9]/.test(JSON.stringify(answer));

describe("the API answers as plain loops over the tables do", { timeout: 120_000 }, () => {
  test("300 questions for entities, by filters and orders", async () => {
    const text = `query ($filter: EntityFilter, $orderBy: [EntityOrder!], $first: Int) {
      found: entities(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { id } }
    }`;
    await holds(
      300,
      questions.ENTITY_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ filter, orderBy, first }) => page(findEntities(filter, orderBy), first),
      nothing,
    );
  });

  test("150 questions for documents, by filters and orders", async () => {
    const text = `query ($filter: DocumentFilter, $orderBy: [DocumentOrder!], $first: Int) {
      found: documents(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { id } }
    }`;
    await holds(
      150,
      questions.DOCUMENT_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ filter, orderBy, first }) => page(findDocuments(filter, orderBy), first),
      nothing,
    );
  });

  test("200 questions for relations, of the whole graph and of one entity", async () => {
    const text = `query ($filter: RelationFilter, $between: [ID!], $of: ID!, $first: Int) {
      all: relations(filter: $filter, between: $between, first: $first) { totalCount nodes { id } }
      own: entity(id: $of) { relations(filter: $filter, first: $first) { totalCount nodes { id } } }
    }`;
    await holds(
      200,
      questions.RELATION_QUESTIONS,
      (question) => data(text, question),
      ({ filter, between, of, first }) => ({
        all: page(findRelations(filter, between), first),
        own: { relations: page([...new Set(stepsFrom(of, filter).map(({ relation }) => relation))], first) },
      }),
      nothing,
    );
  });

  test("100 questions for neighbourhoods, by depth", async () => {
    const text = `query ($ids: [ID!]!, $depth: Int, $filter: RelationFilter) {
      found: neighborhood(ids: $ids, depth: $depth, filter: $filter, limit: 10000) { entities { id } relations { id } }
    }`;
    const toIds = (list: readonly string[]) => list.map((id) => ({ id }));
    await holds(
      100,
      questions.NEIGHBORHOOD_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ ids, depth, filter }) => {
        const { entities, relations } = neighborhood(ids, depth, filter);
        return { entities: toIds(entities), relations: toIds(relations) };
      },
      (answer) => JSON.stringify(answer).includes('"relations":[]'),
    );
  });

  test("100 questions for the length of the shortest path", async () => {
    const text = `query ($from: ID!, $to: ID!, $maxDepth: Int, $filter: RelationFilter) {
      found: paths(from: $from, to: $to, maxDepth: $maxDepth, filter: $filter, first: 1) { paths { length } }
    }`;
    await holds(
      100,
      questions.DISTANCE_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ from, to, maxDepth, filter }) => {
        const length = distance(from, to, maxDepth, filter);
        return { paths: length === undefined ? [] : [{ length }] };
      },
      (answer) => JSON.stringify(answer).includes('"paths":[]'),
    );
  });

  test("100 searches for parts of Chinese texts, by how much they find", async () => {
    const text =
      "query ($text: String!, $types: [EntityType!]) { found: search(query: $text, types: $types) { totalCount } }";
    await holds(
      100,
      questions.SEARCH_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ text: wanted, types }) => ({ totalCount: countWith(wanted, types) }),
      nothing,
    );
  });

  test("50 questions for statistics", async () => {
    const text = `query ($indicator: ID, $subject: ID, $place: ID, $at: EDTF, $during: EDTF, $first: Int) {
      found: observations(indicator: $indicator, subject: $subject, place: $place, at: $at, during: $during, first: $first) {
        totalCount
        nodes { id }
      }
    }`;
    await holds(
      50,
      questions.OBSERVATION_QUESTIONS,
      async (question) => (await data(text, question)).found,
      ({ first, ...filter }) => page(findObservations(filter), first),
      nothing,
    );
  });
});
