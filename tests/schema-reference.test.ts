import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HOLDERS, WITHOUT_VALUE } from "../scripts/schema-reference/holders.ts";
import { schemaReference } from "../scripts/schema-reference/reference.ts";
import { renderReference } from "../scripts/schema-reference/render.ts";
import { openKnowledgeBase } from "../src/knowledge-base.ts";
import { COMMON_FIELDS } from "../src/ontology/entity-type.ts";

// Some six hundred questions, one for each field.
const types = await schemaReference(await openKnowledgeBase("graph-data/northeast-revitalization"));
const fields = types.flatMap(({ name, fields: own }) =>
  own.map((field) => ({ ...field, name: `${name}.${field.name}` })),
);

test("every field of every type has an example from a real answer, but for those that the dataset has no value of", () => {
  const without = fields.filter(({ name, example }) => example === undefined && !isOfEveryEntity(name));
  expect(without.map(({ name }) => name).sort()).toEqual(Object.keys(WITHOUT_VALUE).sort());
  expect(fields.length).toBeGreaterThan(500);
});

test("what every entity may have, one of some type has", () => {
  for (const field of COMMON_FIELDS) {
    const examples = fields.filter(
      ({ name, example }) => example && isOfEveryEntity(name) && name.endsWith(`.${field}`),
    );
    expect(examples.length, field).toBeGreaterThan(1);
  }
});

/** Whether the field is one of Entity's, in a type of entities. */
function isOfEveryEntity(coordinate: string): boolean {
  const [type = "", field = ""] = coordinate.split(".");
  return COMMON_FIELDS.includes(field) && HOLDERS[type] === undefined;
}

test("every field and every argument has a description", () => {
  expect(fields.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  const args = fields.flatMap(({ name, arguments: own }) =>
    own.map((each) => ({ ...each, name: `${name}(${each.name}:)` })),
  );
  expect(args.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
});

test("docs/schema.md is as the server answers today; if not, run `npm run queries`", () => {
  expect(readFileSync("docs/schema.md", "utf8")).toBe(renderReference(types));
});
