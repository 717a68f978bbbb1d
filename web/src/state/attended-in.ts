import type { View } from "./view.ts";

/** The entities that the reader has put a hand on: selected, marked, pinned, or started from. */
export function attendedIn({ selected, marked, pins, around }: View): readonly string[] {
  const ids = [...marked, ...pins.keys(), ...(around?.ids ?? [])];
  return [...new Set(selected?.kind === "entity" ? [selected.id, ...ids] : ids)];
}
