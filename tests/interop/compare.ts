import type { FoundGraph, Values } from "./expected.ts";
import type { Lens } from "./lenses.ts";

type Members = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Every difference between what was written and what was found, as lines. */
export function differences(written: FoundGraph, found: FoundGraph, lens: Lens): string[] {
  const lines = written.directed === found.directed ? [] : ["the graph is not directed"];
  for (const kind of ["nodes", "edges"] as const) {
    const wanted = seen(written[kind], kind, lens, (text) => lens.text(text));
    const got = seen(found[kind], kind, lens, (text) => text);
    for (const id of got.keys()) if (!wanted.has(id)) lines.push(`${kind}: ${id} was not written`);
    for (const [id, values] of wanted) {
      const other = got.get(id);
      if (other) lines.push(...valueDifferences(`${kind}: ${id}`, values, other, lens));
      else lines.push(`${kind}: ${id} is lost`);
    }
  }
  return lines;
}

/** Members by their ids, with what counts of them. */
function seen(
  members: Readonly<Record<string, Values>>,
  kind: "nodes" | "edges",
  lens: Lens,
  text: (text: string) => string,
): Members {
  const shown = Object.entries(members).map(([id, values]) => [text(id), valuesOf(values, kind, lens, text)] as const);
  if (kind === "nodes" || !lens.withoutEdgeIds) return new Map(shown);
  const times = new Map<string, number>();
  return new Map(
    shown.map(([, values]) => {
      const said = [...values.values()].join(" ");
      times.set(said, (times.get(said) ?? 0) + 1);
      return [`${said} ${times.get(said)}`, values];
    }),
  );
}

function valuesOf(
  values: Values,
  kind: "nodes" | "edges",
  { without = [], only, renamed = {}, number, asText }: Lens,
  text: (text: string) => string,
) {
  const counted = Object.entries(values)
    .map(([name, value]) => [Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name, value] as const)
    .filter(([name]) => !without.includes(name) && (!only || only[kind].includes(name)))
    .map(([name, value]) => [name, formed(value)] as const);
  return new Map(counted.sort(([a], [b]) => (a < b ? -1 : 1)));

  function formed(value: unknown): unknown {
    if (typeof value === "number" && number) return number(value);
    return typeof value === "string" || asText ? text(String(value)) : value;
  }
}

function valueDifferences(
  place: string,
  wanted: ReadonlyMap<string, unknown>,
  got: ReadonlyMap<string, unknown>,
  { filledIn = [], nothing }: Lens,
): string[] {
  return [...new Set([...wanted.keys(), ...got.keys()])].flatMap((name) => {
    const [one, other] = [wanted.get(name), got.get(name)];
    const unsaid = one === undefined || (typeof one === "string" && nothing?.(one) === true);
    const ofReader = unsaid && (other === undefined || filledIn.includes(name));
    return Object.is(one, other) || ofReader ? [] : [`${place}: ${name} is ${shown(other)}, not ${shown(one)}`];
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
