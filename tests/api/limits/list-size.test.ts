import { getNamedType, isCompositeType, isListType, isNonNullType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { listSizeOf } from "../../../src/api/limits/list-size.ts";
import { buildSchema } from "../../../src/api/schema.ts";
import { SDL } from "../../support/api.ts";
import { ontology } from "../../support/tiny.ts";

const schema = buildSchema(SDL, ontology);
const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));

test("every list of objects declares with @listSize how long it may be, or is a page", () => {
  const undeclared = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
      .filter((field) => isCompositeType(getNamedType(field.type)) && !type.getFields().pageInfo)
      .filter((field) => listSizeOf(schema, type, field, getNamedType(field.type)).declared === false)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(undeclared).toEqual([]);
});

test("what a declaration names is there", () => {
  const faults = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const answer = getNamedType(field.type);
      const { slicingArguments, sizedFields, paged } = listSizeOf(schema, type, field, answer);
      if (paged || !isObjectType(answer)) return [];
      const unknown = slicingArguments
        .filter(([name]) => !field.args.some((argument) => argument.name === name))
        .flat();
      const missing = sizedFields.filter((name) => answer.getFields()[name.split(".")[0] ?? ""] === undefined);
      return [...unknown, ...missing].map((name) => `${type.name}.${field.name}: ${name}`);
    }),
  );
  expect(faults).toEqual([]);
});
