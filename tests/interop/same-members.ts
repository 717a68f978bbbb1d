import type { FoundGraph, Values } from "./expected.ts";

/** Which values count: only those of these names, or all but those. */
export type Names =
  | { readonly only: { readonly nodes: readonly string[]; readonly edges: readonly string[] } }
  | { readonly without: readonly string[] };

/** Every member and value of a graph that is not found as it was written, and what was found beside, as lines. */
export function lostMembers(written: FoundGraph, found: FoundGraph, names: Names): string[] {
  return (["nodes", "edges"] as const).flatMap((kind) => {
    const counts = (name: string) =>
      "only" in names ? names.only[kind].includes(name) : !names.without.includes(name);
    const [wanted, got] = [new Map(Object.entries(written[kind])), new Map(Object.entries(found[kind]))];
    const further = [...got.keys()].filter((id) => !wanted.has(id)).map((id) => `${kind}: ${id} was not written`);
    const different = [...wanted].flatMap(([id, values]) => {
      const other = got.get(id);
      return other
        ? differentValues(values, other, counts).map((line) => `${kind}: ${id}: ${line}`)
        : [`${kind}: ${id} is lost`];
    });
    return [...further, ...different];
  });
}

function differentValues(written: Values, found: Values, counts: (name: string) => boolean): string[] {
  const names = new Set([...Object.keys(written), ...Object.keys(found)].filter(counts));
  return [...names].flatMap((name) => {
    const [one, other] = [inUnicode(own(written, name)), inUnicode(own(found, name))];
    return one === other
      ? []
      : [`${name} is ${JSON.stringify(other)?.slice(0, 80)}, not ${JSON.stringify(one)?.slice(0, 80)}`];
  });
}

/** What a name such as "constructor" inherits is no value. */
function own(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** What a file in UTF-8 cannot hold, or a reader cuts a text at, is U+FFFD on both sides; the export's report counts it. */
function inUnicode(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd") : value;
}
