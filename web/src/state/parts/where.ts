import type { Condition } from "../../generated/operations.ts";
import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** What entities can be narrowed by, beside their type: by the names that GraphQL has for it, which may be more in another ontology. */
export type WhereKey = Condition["key"];

const KEY = /^[A-Z][A-Z\d_]*$/;

/** Any of the values of a key; an empty text is what has none. */
export interface Where {
  readonly key: WhereKey;
  readonly values: readonly string[];
}

/** What is asked of every entity that is shown: a value of each of these keys. */
export const WHERE: Part<readonly Where[]> = {
  fields: ["where"],
  empty: [],
  write: (conditions) =>
    conditions.flatMap(({ key, values }) => values.map((value) => ["where", `${key}:${value}`] as const)),
  read(search, refuse) {
    const pairs = readSeveral(search, "where", refuse)?.flatMap((text) => {
      const [, name = "", value] = /^([^:]*):(.*)$/s.exec(text) ?? [];
      // What the dataset has no such key for is taken out with what else it does not have.
      if (KEY.test(name) && value !== undefined) return [{ key: name as WhereKey, value }];
      refuse("where", text);
      return [];
    });
    return (
      pairs &&
      inOrder([...new Set(pairs.map(({ key }) => key))].flatMap((key) => conditionOf(key, valuesOf(pairs, key))))
    );
  },
  trim(conditions, { isFacetValue }, refuse) {
    if (conditions.every(({ key, values }) => values.every((value) => isFacetValue(key, value)))) return conditions;
    return conditions.flatMap(({ key, values }) => {
      for (const value of values) if (!isFacetValue(key, value)) refuse("where", `${key}:${value}`);
      return conditionOf(
        key,
        values.filter((value) => isFacetValue(key, value)),
      );
    });
  },
};

/** The values of a key that are chosen; any of them will do, and where none is, the key is not asked about. */
export function chosenOf({ where }: { readonly where: readonly Where[] }, key: WhereKey): readonly string[] {
  return where.find((condition) => condition.key === key)?.values ?? [];
}

/** Chooses a value, or takes it back where it is chosen. A period takes the place of the window of time. */
export function toggleWhere(key: WhereKey, value: string): Change {
  return {
    label: (view) => ({
      step: chosenOf(view, key).includes(value) ? "unchose" : "chose",
      of: [{ kind: "facetValue", id: `${key}:${value}` }],
    }),
    apply(view) {
      const values = new Set(chosenOf(view, key));
      if (!values.delete(value)) values.add(value);
      const others = view.where.filter((condition) => condition.key !== key);
      const where = inOrder([...others, ...conditionOf(key, [...values])]);
      const time = key === "PERIOD" && values.has(value) ? { ...view.time, window: undefined } : view.time;
      return { ...view, where, time };
    },
  };
}

/** Asks no longer about a key. */
export function clearWhere(key: WhereKey): Change {
  return {
    label: { step: "uncheckedFacet", of: [{ kind: "facet", id: key }] },
    apply: (view) => ({ ...view, where: view.where.filter((condition) => condition.key !== key) }),
  };
}

/** By key, so that the same conditions are the same view, whatever came first. */
function inOrder(conditions: readonly Where[]): readonly Where[] {
  return [...conditions].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function conditionOf(key: WhereKey, values: readonly string[]): Where[] {
  return values.length > 0 ? [{ key, values }] : [];
}

function valuesOf(pairs: readonly { readonly key: WhereKey; readonly value: string }[], key: WhereKey): string[] {
  return pairs.filter((pair) => pair.key === key).map(({ value }) => value);
}
