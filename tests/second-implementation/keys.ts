import { relationsOf } from "./relations.ts";
import { ENTITIES, ENTITY_TYPES, type Row, relationTypeOf, typeOf } from "./tables.ts";
import { meet, spanOf } from "./time.ts";

/** What is counted. */
export interface Counted {
  readonly entities: readonly Row[];
  readonly relations: readonly Row[];
  readonly during?: string | undefined;
}

/** The values of one key for an entity or relation; none is undefined. */
export function keyValues(key: string, row: Row, counted: Counted): (string | undefined)[] {
  const values = KEYS[key];
  if (!values) throw new Error(`The key ${key} is unknown.`);
  const found = values(row, counted);
  return found.length > 0 ? found : [undefined];
}

/** The keys that tell entities apart, and those that tell relations apart. */
export const ENTITY_KEYS = ["TYPE", "CATEGORY", "KIND", "ISSUER", "JOINT", "PLACE", "YEAR", "PERIOD"];
export const RELATION_KEYS = ["RELATION_TYPE", "YEAR", "PERIOD"];

type Values = (row: Row, counted: Counted) => string[];

const KEYS: Readonly<Record<string, Values>> = {
  TYPE: ({ id = "" }) => [typeOf(id).name],
  CATEGORY: (row) => listed("category", row),
  KIND: (row) => listed("kind", row),
  ISSUER: ({ id }) => issuersOf(id),
  JOINT: ({ id }) => {
    const count = issuersOf(id).length;
    return count === 0 ? [] : [count === 1 ? "single" : "joint"];
  },
  PLACE: ({ id = "" }) => {
    if (isPlace(id)) return [id];
    const ends = relationsOf(id).flatMap(({ source = "", target = "" }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    return [...new Set(ends)].filter(isPlace);
  },
  YEAR: ({ time }, counted) => {
    if (!time) return [];
    const [from, to] = yearsCounted(counted);
    const [first, last] = yearsOf(time, counted.during);
    const years: string[] = [];
    for (let year = Math.max(first, from); year <= Math.min(last, to); year++) years.push(String(year));
    return years;
  },
  PERIOD: ({ time }) => {
    if (!time) return [];
    const periods = ENTITIES.filter((row) => row.id?.startsWith("period/") && row.time && meet(row.time, time));
    return periods.length > 0 ? periods.map(({ id = "" }) => id) : ["outside"];
  },
  RELATION_TYPE: (row) => [relationTypeOf(row).name],
};

function typeName(id: string): string {
  const prefix = id.split("/")[0] ?? "";
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

function listed(property: string, { id = "", ...row }: Row): string[] {
  const value = row[property];
  const isListed = ENTITY_TYPES.get(typeName(id))?.properties[property]?.values?.[value ?? ""] !== undefined;
  return isListed ? [`${id.split("/")[0]}/${value}`] : [];
}

function issuersOf(id = ""): string[] {
  return relationsOf(id).flatMap(({ type, source = "", target }) =>
    type === "issued" && target === id ? [source] : [],
  );
}

function isPlace(id: string): boolean {
  return id.startsWith("city/") || id.startsWith("region/");
}

const bounds = new WeakMap<Counted, readonly [number, number]>();

/** The first and the last year that anything counted names. */
export function yearsCounted(counted: Counted): readonly [number, number] {
  const known = bounds.get(counted);
  if (known) return known;
  const ends = [...counted.entities, ...counted.relations]
    .flatMap(({ time }) => (time ? yearsOf(time, counted.during) : []))
    .filter((year) => year !== OPEN_START && year !== OPEN_END);
  const found = [Math.min(...ends), Math.max(...ends)] as const;
  bounds.set(counted, found);
  return found;
}

const [OPEN_START, OPEN_END] = [0, 9999];

/** The years that a time touches, within the window asked for where they meet. */
function yearsOf(time: string, during: string | undefined): [number, number] {
  const own = spanOf(time).map((day) => Number(day.slice(0, 4)));
  const asked = during && meet(time, during) ? spanOf(during).map((day) => Number(day.slice(0, 4))) : [];
  return [Math.max(own[0] ?? 0, asked[0] ?? OPEN_START), Math.min(own[1] ?? 0, asked[1] ?? OPEN_END)];
}
