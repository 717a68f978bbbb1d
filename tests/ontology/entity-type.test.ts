import { readFileSync } from "node:fs";
import { Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { COMMON_FIELDS, enumName, idPrefix } from "../../src/ontology/entity-type.ts";
import { PROPERTY_KINDS, propertyKind } from "../../src/ontology/property-kinds/index.ts";

describe.each([
  ["City", "city", "CITY"],
  ["FiveYearPlan", "five-year-plan", "FIVE_YEAR_PLAN"],
  ["located-in", "located-in", "LOCATED_IN"],
  ["cites", "cites", "CITES"],
])("the type %s", (name, prefix, value) => {
  test(`begins ids with ${prefix}`, () => expect(idPrefix(name)).toBe(prefix));
  test(`is ${value} in GraphQL`, () => expect(enumName(name)).toBe(value));
});

describe.each(PROPERTY_KINDS)("the property kind $name", (kind) => {
  test("is found by its name", () => expect(propertyKind(kind.name)).toBe(kind));
});

test.each(["", "String", "boolean", "toString"])("no property kind is called %j", (name) => {
  expect(propertyKind(name)).toBeUndefined();
});

test("the fields that every entity has are those of the schema", () => {
  const [entity] = parse(readFileSync("schema.graphql", "utf8")).definitions.filter(
    (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === "Entity",
  );
  const fields = entity?.kind === Kind.INTERFACE_TYPE_DEFINITION ? (entity.fields ?? []) : [];
  expect(fields.map(({ name }) => name.value).sort()).toEqual([...COMMON_FIELDS].sort());
});
