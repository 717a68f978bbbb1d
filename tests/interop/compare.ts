import type { FoundGraph, Values } from "./expected.ts";

/** What of a graph a reader finds: the values that count, in the form that the format gives them. */
export interface Lens {
  /** Attributes that the format has elsewhere, or the reader keeps for itself. */
  readonly without: readonly string[];
  readonly form: (text: string) => string;
}

/** Every difference between what was written and what was found, as lines. */
export function differences(written: FoundGraph, found: FoundGraph, lens: Lens): string[] {
  const lines = written.directed === found.directed ? [] : ["the graph is not directed"];
  for (const kind of ["nodes", "edges"] as const) {
    const [wanted, got] = [formed(written[kind], lens), found[kind]];
    for (const id of Object.keys(got)) if (!Object.hasOwn(wanted, id)) lines.push(`${kind}: ${id} was not written`);
    for (const [id, values] of Object.entries(wanted)) {
      const other = Object.hasOwn(got, id) ? got[id] : undefined;
      if (other) lines.push(...valueDifferences(`${kind}: ${id}`, values, other, lens));
      else lines.push(`${kind}: ${id} is lost`);
    }
  }
  return lines;
}

function formed(members: Readonly<Record<string, Values>>, { form }: Lens): Record<string, Values> {
  return Object.fromEntries(Object.entries(members).map(([id, values]) => [form(id), values]));
}

function valueDifferences(place: string, written: Values, found: Values, { without, form }: Lens): string[] {
  const counted = (values: Values) => Object.entries(values).filter(([name]) => !without.includes(name));
  const wanted = new Map(
    counted(written).map(([name, value]) => [name, typeof value === "string" ? form(value) : value]),
  );
  const got = new Map(counted(found));
  return [...new Set([...wanted.keys(), ...got.keys()])].flatMap((name) => {
    const [one, other] = [wanted.get(name), got.get(name)];
    return Object.is(one, other) ? [] : [`${place}: ${name} is ${shown(other)}, not ${shown(one)}`];
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
