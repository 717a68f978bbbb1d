import { didYouMean } from "../errors.ts";
import type { Time } from "../model/time.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { aggregateKeys } from "./aggregate-keys/index.ts";
import { type Periods, readTime } from "./periods.ts";
import type { Condition, Selection } from "./selection.ts";

/** What the values of a URL are read by. */
export interface Known {
  readonly ontology: Ontology;
  readonly periods: Periods;
}

/** How one kind of field stands in a URL: as the values under its name, one at least. */
export interface Field<Value> {
  write(value: Value): string[];
  /** Calls `fault` with what cannot be read; what it answers then is not used. */
  read(values: readonly string[], known: Known, fault: (message: string) => void): Value;
}

/** Each item by itself; a list of none is one empty value. */
function listOf<Item>(
  write: (item: Item) => string,
  read: (value: string, known: Known, fault: (message: string) => void) => Item,
): Field<readonly Item[]> {
  return {
    write: (items) => (items.length > 0 ? items.map(write) : [""]),
    read: (values, known, fault) => values.filter((value) => value !== "").map((value) => read(value, known, fault)),
  };
}

/** A field that stands once. */
function one<Value>(
  write: (value: Value) => string,
  read: (value: string, known: Known) => Value | Fault,
): Field<Value> {
  return {
    write: (value) => [write(value)],
    read: ([value = "", ...more], known, fault) => {
      if (more.length > 0) fault("it is given more than once.");
      const found = read(value, known);
      if (found instanceof Fault) fault(found.reason);
      return found as Value; // A fault is thrown by the caller before anything is used.
    },
  };
}

/** Why a value cannot be read. */
class Fault {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

const IDS = listOf<string>(
  (id) => id,
  (value) => value,
);

const TEXT = one<string>(
  (text) => text,
  (value) => value,
);

const TIME = one<Time>(
  ({ edtf }) => edtf,
  (value, { periods }) => {
    const time = readTime(value, periods);
    return "fault" in time ? new Fault(`cannot read "${value}": ${time.fault}`) : time;
  },
);

const COUNT = one<number>(String, (value) =>
  /^[1-9]\d{0,14}$/.test(value) ? Number(value) : new Fault(`"${value}" is not a whole number from 1.`),
);

const FLAG = one<boolean>(String, (value) =>
  value === "true" || value === "false" ? value === "true" : new Fault(`"${value}" is not true or false.`),
);

const DIRECTION = one<"out" | "in" | "both">(
  (direction) => direction.toUpperCase(),
  (value) =>
    (["out", "in", "both"] as const).find((known) => known === value.toLowerCase()) ??
    new Fault(`"${value}" is not OUT, IN or BOTH.`),
);

function typeNames(kind: "entityTypes" | "relationTypes"): Field<readonly string[]> {
  return listOf(enumName, (value, { ontology }, fault) => {
    const names = ontology[kind].map(({ name }) => name);
    const found = nameWritten(value, names);
    if (found === undefined) fault(`"${value}" is no type.${didYouMean(value, names.map(enumName))}`);
    return found ?? value;
  });
}

/** Each value by itself after its key, `KIND:document/report`; a condition without values is the key alone. */
const CONDITIONS: Field<readonly Condition[]> = {
  write: (conditions) =>
    listOf<string>(String, String).write(
      conditions.flatMap(({ key, values }) =>
        values.length === 0 ? [enumName(key)] : values.map((value) => `${enumName(key)}:${value}`),
      ),
    ),
  read: (written, { ontology }, fault) => {
    const conditions = new Map<string, string[]>();
    const names = aggregateKeys(ontology).map(({ name }) => name);
    for (const each of written.filter((value) => value !== "")) {
      const [, name = "", value] = /^([^:]*)(?::(.*))?$/s.exec(each) ?? [];
      const key = nameWritten(name, names);
      if (key === undefined) fault(`"${name}" is nothing to select by.${didYouMean(name, names.map(enumName))}`);
      else {
        const values = conditions.get(key) ?? [];
        conditions.set(key, values);
        if (value !== undefined) values.push(value);
      }
    }
    return [...conditions].map(([key, values]) => ({ key, values }));
  },
};

function nameWritten(written: string, names: readonly string[]): string | undefined {
  return names.find((name) => enumName(name) === written);
}

/** The fields of a selection as they stand in a URL. */
export const SELECTION_FIELDS: { readonly [Name in keyof Selection]-?: Field<NonNullable<Selection[Name]>> } = {
  ids: IDS,
  types: typeNames("entityTypes"),
  relationTypes: typeNames("relationTypes"),
  under: TEXT,
  where: CONDITIONS,
  relatedTo: IDS,
  without: IDS,
  text: TEXT,
  at: TIME,
  during: TIME,
  undated: FLAG,
  around: IDS,
  depth: COUNT,
  direction: DIRECTION,
  pathFrom: TEXT,
  pathTo: TEXT,
  avoid: IDS,
  avoidDegreeAbove: COUNT,
  timeRespecting: FLAG,
  limit: COUNT,
};
