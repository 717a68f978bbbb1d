import { readFileSync } from "node:fs";
import {
  buildSchema as buildPlainSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../src/api/schema.ts";
import { readOntology } from "../src/dataset/read-ontology.ts";
import { enumName } from "../src/ontology/entity-type.ts";

const sdl = readFileSync("schema.graphql", "utf8");
const ontology = await readOntology("graph-data/ontology");
const schema = buildSchema(sdl, ontology);
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

describe("schema.graphql", () => {
  test("is valid and has a resolver for all that is not a plain member", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test.each(ownTypes.map((type) => [type.name, type] as const))("describes all of %s", (_, type) => {
    expect(undescribed(type)).toEqual([]);
  });

  test("describes its directives and their arguments", () => {
    const own = schema.getDirectives().filter(({ name }) => ["property", "related"].includes(name));
    expect(own.map(({ name }) => name).sort()).toEqual(["property", "related"]);
  });
});

describe("schema and ontology agree", () => {
  test.each(ontology.entityTypes)("on the entity type $name, its order in the enum and its own fields", (type) => {
    const object = schema.getType(type.name);
    expect(isObjectType(object) && object.getInterfaces().map(({ name }) => name)).toEqual(["Entity", "Node"]);
    const fields = isObjectType(object) ? object.getFields() : {};
    for (const { name } of type.properties) expect(Object.keys(fields)).toContain(name);
  });

  test("on the names of entity types", () => {
    expect(valuesOf(buildPlainSchema(sdl), "EntityType")).toEqual(
      ontology.entityTypes.map(({ name }) => enumName(name)),
    );
  });

  test("on the names of relation types", () => {
    const names = ontology.relationTypes.map(({ name }) => enumName(name));
    expect(valuesOf(buildPlainSchema(sdl), "RelationType")).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(names.length).toBeLessThanOrEqual(50);
  });

  test("so that nothing is added to the schema at start", () => {
    expect(Object.keys(schema.getTypeMap()).sort()).toEqual(Object.keys(buildPlainSchema(sdl).getTypeMap()).sort());
  });
});

function valuesOf(from: GraphQLSchema, name: string): string[] {
  const type = from.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** Everything of a type that has no description, by its coordinate. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      if (!field.description) missing.push(`${type.name}.${field.name}`);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const arg of field.args.filter(({ description }) => !description)) {
        missing.push(`${type.name}.${field.name}(${arg.name}:)`);
      }
    }
  }
  return missing;
}
