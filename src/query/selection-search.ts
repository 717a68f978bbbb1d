import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Time } from "../model/time.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { type Periods, readTime } from "./periods.ts";
import type { Selection } from "./selection.ts";

const DIRECTIONS = ["out", "in", "both"] as const;

/**
 * The selection as a URL's search part: the fields by name, lists as repeated fields, types as in GraphQL's enums.
 * A list of none, which selects nothing, is the field with an empty value.
 */
export function selectionToSearch(selection: Selection): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(selection)) {
    for (const item of Array.isArray(value) ? (value.length > 0 ? value : [""]) : [value]) {
      if (item !== undefined) search.append(name, write(name, item));
    }
  }
  return search.toString();
}

function write(name: string, item: string | number | Time): string {
  if (typeof item === "object") return item.edtf;
  if (typeof item === "number") return String(item);
  return name === "types" || name === "relationTypes"
    ? enumName(item)
    : name === "direction"
      ? item.toUpperCase()
      : item;
}

/**
 * Reads what `selectionToSearch` writes; the name of one of the periods may stand for a time.
 * @throws ZhenxingError BAD_INPUT naming every field that is unknown or cannot be read
 */
export function selectionFromSearch(
  search: URLSearchParams,
  ontology: Ontology,
  periods: Periods = new Map(),
): Selection {
  const known: Known = { ontology, periods };
  const selection: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const name of new Set(search.keys())) {
    const read = Object.hasOwn(READERS, name) ? READERS[name as keyof typeof READERS] : undefined; // Just checked.
    const faultOf = (fault: string) => faults.push(`${name}: ${fault}`);
    if (read) selection[name] = read(search.getAll(name), known, faultOf);
    else faultOf(`no such field.${didYouMean(name, Object.keys(READERS))}`);
  }
  if (faults.length === 0) return selection;
  const fields = Object.keys(READERS).join(", ");
  throw new ZhenxingError("BAD_INPUT", `Cannot read the selection: ${faults.join(" ")} A selection has ${fields}.`);
}

/** What the values are read by. */
interface Known {
  readonly ontology: Ontology;
  readonly periods: Periods;
}

type Reader = (values: string[], known: Known, fault: (message: string) => void) => unknown;

const list: Reader = (values) => values.filter((value) => value !== "");

const text: Reader = ([value = "", ...more], _, fault) => {
  if (more.length > 0) fault("it is given more than once.");
  return value;
};

const time: Reader = (values, known, fault) => {
  const value = String(text(values, known, fault));
  const read = readTime(value, known.periods);
  if ("fault" in read) fault(`cannot read "${value}": ${read.fault}`);
  return read;
};

const count: Reader = (values, known, fault) => {
  const value = String(text(values, known, fault));
  if (!/^[1-9]\d{0,14}$/.test(value)) fault(`"${value}" is not a whole number from 1.`);
  return Number(value);
};

const typeNames =
  (kind: "entityTypes" | "relationTypes"): Reader =>
  (values, { ontology }, fault) =>
    values
      .filter((value) => value !== "")
      .map((value) => {
        const found = ontology[kind].find(({ name }) => enumName(name) === value);
        if (!found)
          fault(
            `"${value}" is no type.${didYouMean(
              value,
              ontology[kind].map(({ name }) => enumName(name)),
            )}`,
          );
        return found?.name;
      });

const direction: Reader = (values, known, fault) => {
  const value = String(text(values, known, fault)).toLowerCase();
  if (!DIRECTIONS.some((known) => known === value)) fault(`"${value}" is not OUT, IN or BOTH.`);
  return value;
};

const READERS = {
  ids: list,
  types: typeNames("entityTypes"),
  relationTypes: typeNames("relationTypes"),
  under: text,
  text,
  at: time,
  during: time,
  around: list,
  depth: count,
  direction,
  pathFrom: text,
  pathTo: text,
  limit: count,
} satisfies Record<keyof Selection, Reader>;
