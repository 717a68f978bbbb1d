import { describe, expect, test } from "vitest";
import { apiOf } from "../support/api.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";

const { ask, data } = apiOf(
  sourcesOf(ontology, {
    entities: [
      ...[entity("agency/a", "Agency"), entity("agency/b", "Agency"), entity("agency/c", "Agency")],
      ...[entity("document/one", "Document"), entity("document/two", "Document")],
      ...[entity("task/whole", "Task"), entity("task/part", "Task"), entity("program/part", "Program")],
    ],
    relations: [
      relation("issued", "agency/a", "document/one", { rank: 1 }),
      relation("issued", "agency/b", "document/one", { rank: 2 }),
      relation("issued", "agency/a", "document/two"),
    ],
  }),
);

test("the other end of a relation is the one that it is not seen from", async () => {
  const query =
    '{ relations(between: ["agency/a", "document/two"]) { nodes { a: other(than: "agency/a") { id } b: other(than: "document/two") { id } } } }';
  expect(await data(query)).toEqual({
    relations: { nodes: [{ a: { id: "document/two" }, b: { id: "agency/a" } }] },
  });
});

test("an entity that a relation does not have is no end of it", async () => {
  const { errors } = await ask(
    '{ relations(between: ["agency/a", "document/two"]) { nodes { other(than: "agency/b") { id } } } }',
  );
  expect(errors?.[0]).toMatchObject({
    message:
      'Cannot find the other end than "agency/b": issued:agency/a:document/two joins agency/a and document/two. Give one of them.',
    extensions: { code: "BAD_INPUT" },
  });
});

describe("documents by several issuers", () => {
  test.each([
    ["of one", ["agency/a"], ["document/one", "document/two"]],
    ["of two together", ["agency/a", "agency/b"], ["document/one"]],
    ["of two that never were", ["agency/a", "agency/c"], []],
    ["of none", [], ["document/one", "document/two"]],
  ])("%s", async (_, issuers, documents) => {
    const query = `{ documents(filter: { issuers: ${JSON.stringify(issuers)} }) { nodes { id } } }`;
    expect(await data(query)).toEqual({ documents: { nodes: documents.map((id) => ({ id })) } });
  });
});
