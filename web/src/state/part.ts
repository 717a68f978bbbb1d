/** Notes that a field of an address had a value that could not be taken. */
export type Refuse = (field: string, value: string) => void;

/** What the dataset and the page have, to hold an address against. */
export interface Known {
  readonly entityTypes: readonly string[];
  readonly relationTypes: readonly string[];
  readonly panels: readonly string[];
  /** Whether the dataset may have this value of what entities can be narrowed by. */
  readonly isFacetValue: (key: string, value: string) => boolean;
  /** Whether the dataset may have an entity of this id. */
  readonly isEntity: (id: string) => boolean;
}

/** One part of the view: what it is at first, and how the address holds it. */
export interface Part<Value> {
  /** The fields of the address that are its own, named as in GraphQL where GraphQL has them. */
  readonly fields: readonly string[];
  /** Its value where the address says nothing. */
  readonly empty: Value;
  write(value: Value): readonly (readonly [field: string, text: string])[];
  /** Reads what `write` writes; undefined where the address says nothing that can be taken. */
  read(search: URLSearchParams, refuse: Refuse): Value | undefined;
  /** The value without what is not known, each of which it refuses; left out where everything may be known. */
  trim?(value: Value, known: Known, refuse: Refuse): Value;
}

/** Reads a field that has one of a few values. */
export function readOneOf<Value extends string>(
  search: URLSearchParams,
  field: string,
  values: readonly Value[],
  refuse: Refuse,
): Value | undefined {
  const text = search.get(field);
  if (text === null) return undefined;
  const found = values.find((value) => value === text);
  if (found === undefined) refuse(field, text);
  return found;
}

/** Reads a field that may stand several times, each value once; what is empty is refused. */
export function readSeveral(search: URLSearchParams, field: string, refuse: Refuse): string[] | undefined {
  const texts = search.getAll(field);
  if (texts.includes("")) refuse(field, "");
  const values = [...new Set(texts.filter(Boolean))];
  return values.length > 0 ? values : undefined;
}
