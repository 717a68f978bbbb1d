import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from "graphql";
import { describe, expect, test } from "vitest";
import { readOntology } from "../../src/dataset/read-ontology.ts";
import { parseTime } from "../../src/model/time.ts";
import { enumName, type PropertyDefinition } from "../../src/ontology/entity-type.ts";
import { apiOf, SDL } from "../support/api.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";

const ontology = await readOntology("graph-data/ontology");
const types = parse(SDL).definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
);

/** A value of every kind of property that has no closed list. */
const VALUES = {
  ...{ string: "规字〔1984〕12号", number: -0.5, url: "https://example.org/?a=1&b=2", edtf: "2003-10-05" },
  latitude: -0.5,
  longitude: 120.25,
};

function fieldsWith(directive: string) {
  return types.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const found = field.directives?.find(({ name }) => name.value === directive);
      const place = { type: type.name.value, name: field.name.value };
      return found ? [{ coordinate: `${place.type}.${place.name}`, ...place, field, directive: found }] : [];
    }),
  );
}

function argument(directive: ConstDirectiveNode, name: string): string[] {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  const values = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  return values.flatMap((each) => (each.kind === Kind.ENUM || each.kind === Kind.STRING ? [each.value] : []));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

describe.each(fieldsWith("property"))("$coordinate, a @property", ({ type, name, field, directive }) => {
  const [property = name] = argument(directive, "name");
  const definition = ontology.entityType(type)?.properties.find((each) => each.name === property);
  const ask = (parts: Parameters<typeof entity>[2], args = "") =>
    apiOf(sourcesOf(ontology, { entities: [entity("x/1", type, parts)] })).data(
      `{ node(id: "x/1") { ... on ${type} { value: ${name}${args} } } }`,
    );

  test("reads what the entity says", async () => {
    if (property === "time") {
      const time = parseTime("2003-10");
      expect(await ask(time ? { time } : {})).toEqual({ node: { value: "2003-10" } });
      return;
    }
    const { value, shown } = sample(definition);
    expect(await ask({ properties: { [property]: value } })).toEqual({ node: { value: shown.zh } });
    const hasLanguage = field.arguments?.some((each) => each.name.value === "language");
    expect(hasLanguage).toBe(definition?.values !== undefined);
    if (hasLanguage) {
      expect(await ask({ properties: { [property]: value } }, "(language: EN)")).toEqual({ node: { value: shown.en } });
    }
  });

  test("is null where the entity says nothing", async () => {
    expect(await ask({})).toEqual({ node: { value: null } });
  });
});

function sample(definition: PropertyDefinition | undefined) {
  const [first] = Object.entries(definition?.values ?? {});
  if (first) return { value: first[0], shown: first[1] };
  const value = VALUES[definition?.kind.name as keyof typeof VALUES]; // The names of the kinds that are no enum.
  if (value === undefined) throw new Error(`There is no value to try ${definition?.name} with.`);
  return { value, shown: { zh: value, en: value } };
}

describe.each(fieldsWith("related"))("$coordinate, a @related", ({ type, name, field, directive }) => {
  const [direction = "BOTH"] = argument(directive, "direction");
  const named = argument(directive, "types");
  const shape = { field, connection: namedType(field.type).endsWith("Connection"), list: isList(field.type) };
  const target = namedType(field.type).replace(/Connection$/, "");
  const lists = target === "Entity" ? ontology.entityTypes.map((each) => each.name) : [target];

  /** The answer to the field for an entity that one relation of this type joins to another. */
  const ask = async (kind: string, toward: "OUT" | "IN", other: string) => {
    const entities = [entity("x/1", type), entity("y/1", other)];
    const relations = [toward === "OUT" ? relation(kind, "x/1", "y/1") : relation(kind, "y/1", "x/1")];
    const { data } = apiOf(sourcesOf(ontology, { entities, relations }));
    const { node } = await data(
      `{ node(id: "x/1") { ... on ${type} { value: ${name} { ${shape.connection ? "nodes { id }" : "id"} } } } }`,
    );
    return node;
  };
  const found = shape.connection ? { nodes: [{ id: "y/1" }] } : shape.list ? [{ id: "y/1" }] : { id: "y/1" };
  const nothing = shape.connection ? { nodes: [] } : shape.list ? [] : null;

  const ways = (["OUT", "IN"] as const).filter((way) => direction === "BOTH" || direction === way);
  const followed = ontology.relationTypes.filter((each) => named.length === 0 || named.includes(enumName(each.name)));
  const possible = followed.flatMap(({ name: kind, sources, targets }) =>
    ways.flatMap((way) => {
      const [own, others] = way === "OUT" ? [sources, targets] : [targets, sources];
      const other = own.includes(type) ? others.find((each) => lists.includes(each)) : undefined;
      return other ? [{ kind, way, other }] : [];
    }),
  );

  test("names only relation types that the ontology has, and may find something by them", () => {
    expect(followed.length).toBeGreaterThanOrEqual(Math.max(1, named.length));
    const found = new Set(possible.map(({ kind }) => kind));
    expect(named.length > 0 ? found.size : Math.min(1, found.size)).toBe(Math.max(1, named.length));
  });

  test.each(possible)("follows $kind, $way, to a $other", async ({ kind, way, other }) => {
    expect(await ask(kind, way, other)).toEqual({ value: found });
  });

  test("leaves relations of other types, directions and entities alone", async () => {
    const [stranger] = ontology.relationTypes.filter((each) => !followed.includes(each) && !each.symmetric);
    if (stranger) expect(await ask(stranger.name, ways[0] ?? "OUT", lists[0] ?? "")).toEqual({ value: nothing });
    const [kind] = followed.filter((each) => !each.symmetric);
    const against = direction === "OUT" ? "IN" : "OUT";
    if (kind && direction !== "BOTH") expect(await ask(kind.name, against, lists[0] ?? "")).toEqual({ value: nothing });
    if (kind && target !== "Entity")
      expect(await ask(kind.name, ways[0] ?? "OUT", "Event")).toEqual({ value: nothing });
  });
});

test("a field of one entity has the first of several, and says of how many", async () => {
  const entities = ["x/1", "x/2", "x/3"].map((id) => entity(id, "Task"));
  const relations = ["x/2", "x/3"].map((id) => relation("part-of", "x/1", id));
  const { data, extensions } = await apiOf(sourcesOf(ontology, { entities, relations })).ask(
    '{ node(id: "x/1") { ... on Task { parent { id } parents { id } } } }',
  );
  expect(data).toEqual({ node: { parent: { id: "x/2" }, parents: [{ id: "x/2" }, { id: "x/3" }] } });
  const cuts = [{ field: "node.parent", limit: "one", lists: 1, shown: 1, total: 2 }];
  expect(extensions).toMatchObject({ zhenxing: { complete: false, cuts } });
});

function isList(type: FieldDefinitionNode["type"]): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);
}
