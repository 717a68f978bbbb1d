import fc, { type Arbitrary } from "fast-check";
import { labelsOf, type Order } from "./entities.ts";
import { ENTITY_KEYS, RELATION_KEYS } from "./keys.ts";
import { ENTITIES, ENTITY_TYPES, EVIDENCE, OBSERVATIONS, RELATION_TYPES, RELATIONS, type Row } from "./tables.ts";

// Questions made up from what the tables hold, so that many of them have answers.

const oneIn = <Value>(times: number, values: Arbitrary<Value>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
const maybe = <Value>(values: Arbitrary<Value>) => oneIn(2, values);
const seldom = <Value>(values: Arbitrary<Value>) => oneIn(5, values);
const namesOf = (types: ReadonlyMap<string, { readonly name: string }>) => [...types.values()].map(({ name }) => name);
const valuesOf = (rows: readonly Row[], column: string) => [...new Set(rows.flatMap((row) => row[column] || []))];

const ids = ENTITIES.map(({ id = "" }) => id);
/** Mostly the ends of relations, so that the well connected come often. */
const entity = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...RELATIONS.flatMap(({ source = "", target = "" }) => [source, target])) },
  { weight: 1, arbitrary: fc.constantFrom(...ids, "city/lost") },
);
const types = fc.uniqueArray(fc.constantFrom(...namesOf(ENTITY_TYPES)), { minLength: 1, maxLength: 8 });
const relationTypes = fc.uniqueArray(fc.constantFrom(...namesOf(RELATION_TYPES)), { minLength: 1, maxLength: 20 });
/** All types but some, and half the time without times: what one can walk by and still get somewhere. */
const mostTypes = <Name>(names: readonly Name[]) =>
  fc.subarray([...names], { minLength: Math.ceil(names.length * 0.7) });

const year = fc.integer({ min: 1948, max: 2022 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const time = fc.oneof(
  year,
  month,
  fc
    .tuple(year, year)
    .filter(([a, b]) => a < b)
    .map((pair) => pair.join("/")),
  year.map((start) => `${start}/..`),
  year.map((end) => `../${end}`),
);
const window = { at: oneIn(3, time), during: oneIn(4, time) };

const orders = <By extends Order["by"]>(...by: By[]) =>
  fc.array(fc.record({ by: fc.constantFrom(...by), direction: fc.constantFrom("ASC" as const, "DESC" as const) }), {
    maxLength: 3,
  });
const first = fc.integer({ min: 1, max: 100 });

const direction = maybe(fc.constantFrom("OUT" as const, "IN" as const, "BOTH" as const));

const relationFilter = fc.record({
  types: maybe(relationTypes),
  entityTypes: maybe(types),
  direction,
  under: oneIn(10, fc.constantFrom(...valuesOf(RELATIONS, "under"))),
  ...window,
});

const walkFilter = fc.record({
  types: maybe(mostTypes(namesOf(RELATION_TYPES))),
  entityTypes: maybe(mostTypes(namesOf(ENTITY_TYPES))),
  direction: seldom(fc.constantFrom("OUT" as const, "IN" as const)),
  at: oneIn(3, time),
  during: oneIn(10, time),
});

export const ENTITY_QUESTIONS = fc.record({
  filter: fc.record({
    ids: seldom(fc.array(entity, { maxLength: 40 })),
    types: maybe(types),
    relatedTo: maybe(entity),
    ...window,
  }),
  orderBy: orders("ID", "NAME", "TIME", "DEGREE"),
  first,
});

const labels = (name: string) =>
  oneIn(4, fc.constantFrom(...valuesOf(ENTITIES, name).flatMap((value) => labelsOf(name, value))));
/** Entities of a type that relations join to documents, those that many do more often. */
const besideDocuments = (prefix: string) =>
  fc.constantFrom(
    ...RELATIONS.flatMap(({ source = "", target = "" }) => {
      if (source.startsWith("document/") && target.startsWith(prefix)) return [target];
      return target.startsWith("document/") && source.startsWith(prefix) ? [source] : [];
    }),
  );

export const DOCUMENT_QUESTIONS = fc.record({
  filter: fc.record({
    issuer: oneIn(4, besideDocuments("agency/")),
    issuers: oneIn(6, fc.array(besideDocuments("agency/"), { maxLength: 2 })),
    category: labels("category"),
    kind: labels("kind"),
    issuedDuring: oneIn(4, time),
    target: oneIn(8, besideDocuments("region/")),
    program: oneIn(8, besideDocuments("program/")),
    task: oneIn(8, besideDocuments("task/")),
  }),
  orderBy: orders("ISSUED", "NAME", "DEGREE"),
  first,
});

export const RELATION_QUESTIONS = fc.record({
  filter: relationFilter,
  between: oneIn(3, fc.array(entity, { minLength: 40, maxLength: 120 })),
  of: entity.filter((id) => id !== "city/lost"),
  first,
});

export const NEIGHBORHOOD_QUESTIONS = fc.record({
  ids: fc.array(
    entity.filter((id) => id !== "city/lost"),
    { minLength: 1, maxLength: 3 },
  ),
  depth: fc.integer({ min: 1, max: 3 }),
  filter: walkFilter,
});

export const DISTANCE_QUESTIONS = fc.record({
  from: entity.filter((id) => id !== "city/lost"),
  to: entity.filter((id) => id !== "city/lost"),
  maxDepth: fc.integer({ min: 1, max: 8 }),
  filter: walkFilter,
});

/** Filters by which most entities are still joined. */
const pathFilter = {
  types: oneIn(4, mostTypes(namesOf(RELATION_TYPES))),
  entityTypes: oneIn(4, mostTypes(namesOf(ENTITY_TYPES))),
  at: oneIn(6, time),
  during: oneIn(20, time),
};

/** What paths are kept from: hubs by name or by how many relations they have, and times that go back. */
const pathRules = {
  avoid: oneIn(3, fc.array(entity, { minLength: 1, maxLength: 12 })),
  avoidDegreeAbove: oneIn(3, fc.integer({ min: 5, max: 100 })),
  timeRespecting: maybe(fc.boolean()),
};

export const PATH_QUESTIONS = fc.record({
  from: entity,
  to: entity,
  maxDepth: fc.integer({ min: 2, max: 6 }),
  first: fc.integer({ min: 1, max: 12 }),
  filter: fc.record({ ...pathFilter, direction: oneIn(12, fc.constantFrom("OUT" as const, "IN" as const)) }),
  ...pathRules,
});

export const OBSERVATION_QUESTIONS = fc.record({
  indicator: oneIn(3, fc.constantFrom(...valuesOf(OBSERVATIONS, "indicator"))),
  subject: oneIn(3, fc.constantFrom(...valuesOf(OBSERVATIONS, "subject"))),
  place: oneIn(3, fc.constantFrom(...valuesOf(OBSERVATIONS, "place"))),
  at: oneIn(4, time),
  during: oneIn(4, time),
  first,
});

/** The kinds that an entity of the tables has, with their types: `document/notice`. */
const KINDS = [...new Set(ENTITIES.flatMap(({ id = "", kind }) => (kind ? [`${id.split("/")[0]}/${kind}`] : [])))];

const condition = fc.oneof(
  fc.record({
    key: fc.constant("TYPE"),
    values: fc.uniqueArray(fc.constantFrom(...namesOf(ENTITY_TYPES)), { minLength: 1 }),
  }),
  fc.record({
    key: fc.constant("KIND"),
    values: fc.subarray(["", ...KINDS], { minLength: 20 }),
  }),
  fc.record({
    key: fc.constant("ISSUER"),
    values: fc.array(fc.oneof(besideDocuments("agency/"), fc.constant("")), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ key: fc.constant("JOINT"), values: fc.subarray(["joint", "single", ""], { minLength: 1 }) }),
  fc.record({
    key: fc.constant("PLACE"),
    values: fc.array(besideDocuments("region/"), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    key: fc.constant("PERIOD"),
    values: fc.subarray(
      ids.filter((id) => id.startsWith("period/")),
      { minLength: 4 },
    ),
  }),
);

/** Parts of the graph by every field but paths; most of them large enough to be counted. */
const selectionFields = {
  ids: oneIn(12, fc.array(entity, { minLength: 20, maxLength: 60 })),
  types: oneIn(4, mostTypes(namesOf(ENTITY_TYPES))),
  relationTypes: oneIn(4, mostTypes(namesOf(RELATION_TYPES))),
  under: oneIn(20, fc.constantFrom(...valuesOf(RELATIONS, "under"))),
  around: oneIn(4, fc.array(entity, { minLength: 1, maxLength: 3 })),
  depth: fc.integer({ min: 1, max: 3 }),
  direction: oneIn(6, fc.constantFrom("OUT" as const, "IN" as const)),
  where: oneIn(3, fc.array(condition, { minLength: 1, maxLength: 2 })),
  relatedTo: oneIn(6, fc.array(entity, { minLength: 1, maxLength: 6 })),
  without: oneIn(3, fc.array(entity, { minLength: 1, maxLength: 40 })),
  text: oneIn(12, fc.constantFrom("振兴", "辽宁", "资源", "改革", "城市", "国务院")),
  at: oneIn(4, time),
  during: oneIn(5, time),
  undated: maybe(fc.boolean()),
};

export const SELECTIONS = fc.record(selectionFields);

/** Parts of the graph along paths, mostly by no other field that paths would seldom get past. */
export const PATH_SELECTIONS = fc.record({
  ...selectionFields,
  around: oneIn(8, selectionFields.around),
  where: oneIn(4, selectionFields.where),
  relatedTo: oneIn(4, selectionFields.relatedTo),
  pathFrom: entity,
  pathTo: entity,
  ...pathRules,
});

const entityKeys = fc.uniqueArray(fc.constantFrom(...ENTITY_KEYS), { maxLength: 3 });
const relationKeys = fc.uniqueArray(fc.constantFrom(...RELATION_KEYS), { maxLength: 2 });

export const COUNT_QUESTIONS = fc.record({ select: SELECTIONS, by: fc.oneof(entityKeys, relationKeys) });

export const FACET_QUESTIONS = fc.record({
  select: SELECTIONS,
  by: fc.uniqueArray(fc.constantFrom(...ENTITY_KEYS, "RELATION_TYPE"), { minLength: 1, maxLength: 4 }),
});

export const DIFF_QUESTIONS = fc
  .record({
    select: SELECTIONS,
    from: fc.oneof(year, month),
    to: fc.oneof(year, month),
  })
  .filter(({ from, to }) => from.slice(0, 4) < to.slice(0, 4));

/** Stretches of one to six Chinese characters out of the dataset's own texts, and now and then one that is nowhere. */
export const SEARCH_QUESTIONS = fc.record({
  text: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...chineseRuns()).chain(stretchOf) },
    { weight: 1, arbitrary: fc.constantFrom("龘", "阜新阜新", "北东") },
  ),
  types: maybe(types),
});

function chineseRuns(): string[] {
  const own = ENTITIES.flatMap(({ name = "", aliases = "", description = "" }) => [name, aliases, description]);
  return [...own, ...valuesOf(EVIDENCE, "exact")].flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []);
}

function stretchOf(run: string): Arbitrary<string> {
  const characters = [...run];
  return fc
    .tuple(fc.nat(characters.length - 1), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => characters.slice(start, start + length).join(""));
}
