import { describe, expect, test } from "vitest";
import { Ontology } from "../../src/ontology/ontology.ts";
import { ontology } from "../support/tiny.ts";

const reversed = new Ontology([...ontology.entityTypes].reverse(), [...ontology.relationTypes].reverse());

test("entity types stand in their order, whatever order they came in", () => {
  const orders = reversed.entityTypes.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test("relation types stand by name, whatever order they came in", () => {
  const names = reversed.relationTypes.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test("the lists it was made of are left as they were", () => {
  const types = [...ontology.entityTypes].reverse();
  const before = [...types];
  new Ontology(types, []);
  expect(types).toEqual(before);
});

describe.each(ontology.entityTypes.map((type) => [type.name, type] as const))("the entity type %s", (name, type) => {
  test("is found by its name", () => expect(ontology.entityType(name)).toBe(type));
  test("is what its ids speak of", () => {
    expect(ontology.typeOfId(`${name.toLowerCase()}/anything`)).toBe(type);
  });
});

test.each(ontology.relationTypes.map((type) => [type.name, type] as const))(
  "the relation type %s is found by its name",
  (name, type) => expect(ontology.relationType(name)).toBe(type),
);

test.each(["", "city", "CITY", "Cities", "constructor", "__proto__"])("no entity type is called %j", (name) => {
  expect(ontology.entityType(name)).toBeUndefined();
});

test.each(["", "/", "city", "City/fuxin", "/city", "cities/fuxin", "constructor/x", "阜新"])(
  "the id %j speaks of no type",
  (id) => expect(ontology.typeOfId(id)).toBeUndefined(),
);

test("an id with several slashes speaks of the type before the first", () => {
  expect(ontology.typeOfId("city/a/b")?.name).toBe("City");
});
