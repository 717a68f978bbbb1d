import { isObjectType, validateSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../../src/api/schema.ts";
import { ZhenxingError } from "../../src/errors.ts";
import { Ontology } from "../../src/ontology/ontology.ts";
import { PROPERTY_KINDS } from "../../src/ontology/property-kinds/index.ts";
import { apiOf, SDL } from "../support/api.ts";
import { both, entityType, relationType } from "../support/made-up-types.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";

describe("an entity type that only an ontology has", () => {
  const properties = PROPERTY_KINDS.map((kind) => ({
    name: `of${kind.name}`,
    kind,
    label: both(kind.name),
    description: both(`A ${kind.name}`),
    ...(kind.name === "enum" ? { values: { a: { zh: "甲", en: "A" } } } : {}),
  }));
  const ontology = new Ontology([entityType("SeaTreaty", { properties })], [relationType("sea-binds", "SeaTreaty")]);

  test("has the fields of an entity and its own, each described", () => {
    const schema = buildSchema(SDL, ontology);
    expect(validateSchema(schema)).toEqual([]);
    const type = schema.getType("SeaTreaty");
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(["id", "evidence", "ofnumber", "ofenum"]));
    expect(fields.filter(({ description }) => !description)).toEqual([]);
    expect(
      Object.fromEntries(fields.slice(-PROPERTY_KINDS.length).map(({ name, type: of }) => [name, String(of)])),
    ).toMatchObject({
      ofstring: "String",
      ofnumber: "Float",
      oflatitude: "Float",
      ofenum: "String",
    });
  });

  test("is found by its own values of the enums, and its relations with it", async () => {
    const one = entity("sea-treaty/1", "SeaTreaty", { properties: { ofnumber: 1.5, ofenum: "a", ofstring: "x" } });
    const { data } = apiOf(
      sourcesOf(ontology, {
        entities: [one, entity("sea-treaty/2", "SeaTreaty")],
        relations: [relation("sea-binds", "sea-treaty/1", "sea-treaty/2")],
      }),
    );
    const query = `{
      entities(filter: { types: [SEA_TREATY] }, first: 1) {
        totalCount nodes { type ... on SeaTreaty { ofnumber ofstring ofenum english: ofenum(language: EN) } }
      }
      relations(filter: { types: [SEA_BINDS] }) { nodes { type } }
    }`;
    expect(await data(query)).toEqual({
      entities: {
        totalCount: 2,
        nodes: [{ type: "SEA_TREATY", ofnumber: 1.5, ofstring: "x", ofenum: "甲", english: "A" }],
      },
      relations: { nodes: [{ type: "SEA_BINDS" }] },
    });
  });

  test("is counted and selected by its lists of values", async () => {
    const { data, error } = apiOf(
      sourcesOf(ontology, {
        entities: [
          entity("sea-treaty/1", "SeaTreaty", { properties: { ofenum: "a" } }),
          entity("sea-treaty/2", "SeaTreaty"),
        ],
        relations: [],
      }),
    );
    const query = `{
      aggregate(by: [OFENUM]) { keys { key id label } entityCount }
      subgraph(select: { where: [{ key: OFENUM, values: ["sea-treaty/a"] }] }) { entities { id } export(format: JSON) }
    }`;
    expect(await data(query)).toEqual({
      aggregate: [
        { keys: [{ key: "OFENUM", id: "sea-treaty/a", label: "甲" }], entityCount: 1 },
        { keys: [{ key: "OFENUM", id: null, label: "未分" }], entityCount: 1 },
      ],
      subgraph: { entities: [{ id: "sea-treaty/1" }], export: "/export/json?where=OFENUM%3Asea-treaty%2Fa" },
    });
    for (const refused of [
      "aggregate(by: [CATEGORY]) { entityCount }",
      "facets(by: [CATEGORY]) { key }",
      'subgraph(select: { where: [{ key: CATEGORY, values: [""] }] }) { entityCount }',
    ]) {
      expect(await error(`{ ${refused} }`)).toBe(
        'BAD_INPUT: Cannot tell facts apart by "CATEGORY": no type of this dataset has such a property with a list of values. Take another key.',
      );
    }
  });

  test.each([
    'ends in a quote: "',
    '"""',
    "\\",
    "\\u0041 \\n",
    "a\nb\r\tc",
    '""" type Query { x: Int } """',
    "表 𠮷 \u2028",
    "# no",
  ])("is described in any words: %j", async (words) => {
    const described = new Ontology(
      [
        entityType("Treaty", {
          description: both(words),
          properties: [{ name: "own", kind: PROPERTY_KINDS[0], label: both("own"), description: both(words) }],
        }),
      ],
      [relationType("binds", "Treaty", { description: both(words) })],
    );
    const { data } = apiOf(sourcesOf(described, {}));
    const query = `{
        type: __type(name: "Treaty") { description fields { name description } }
        values: __type(name: "RelationType") { enumValues { name description } }
      }`;
    expect(await data(query)).toMatchObject({
      type: { description: words, fields: expect.arrayContaining([{ name: "own", description: words }]) },
      values: { enumValues: expect.arrayContaining([{ name: "BINDS", description: words }]) },
    });
  });

  test.each(["Source", "Path", "Query", "Entity", "EntityType", "EDTF", "EntityConnection"])(
    "cannot be called %s, for the API has something else of this name",
    (name) => {
      expect(() => buildSchema(SDL, new Ontology([entityType(name)], []))).toThrow(
        new ZhenxingError(
          "DATASET_INVALID",
          `Cannot serve the entity type "${name}": the API has something else of this name. Rename the type.`,
        ),
      );
    },
  );

  test("may have a property that every object of JavaScript inherits", async () => {
    const names = ["constructor", "toString", "hasOwnProperty", "valueOf"];
    const strange = names.map((name) => ({
      name,
      kind: PROPERTY_KINDS[0],
      label: both(name),
      description: both(name),
    }));
    const ontologyOfStrange = new Ontology([entityType("Treaty", { properties: strange })], []);
    const entities = [entity("treaty/1", "Treaty"), entity("treaty/2", "Treaty", { properties: { constructor: "x" } })];
    const { data } = apiOf(sourcesOf(ontologyOfStrange, { entities }));
    const query = `{ entities { nodes { ... on Treaty { ${names.join(" ")} } } } }`;
    const silent = { constructor: null, toString: null, hasOwnProperty: null, valueOf: null };
    expect(await data(query)).toEqual({ entities: { nodes: [silent, { ...silent, constructor: "x" }] } });
  });
});

test("an ontology that has only some of the schema's types leaves the others empty", async () => {
  const ontology = new Ontology([entityType("Task")], [relationType("part-of", "Task")]);
  const { data } = apiOf(sourcesOf(ontology, { entities: [entity("task/1", "Task")] }));
  const query =
    "{ documents { totalCount } cities { totalCount } entities(filter: { types: [CITY, TASK] }) { totalCount } relations(filter: { types: [ISSUED] }) { totalCount } }";
  expect(await data(query)).toEqual({
    documents: { totalCount: 0 },
    cities: { totalCount: 0 },
    entities: { totalCount: 1 },
    relations: { totalCount: 0 },
  });
});
