import type { Change } from "../change.ts";
import type { Part, Refuse } from "../part.ts";
import { openingPanel } from "./panels.ts";

/** A place in the sources. */
export interface ReadingPlace {
  readonly source: string | undefined;
  /** Where it is not given, the source is open at its outline, or at all its passages where it has none. */
  readonly section?: string | undefined;
  /** The code point of the source's text at which it is open: the passage that has it is lit. */
  readonly position?: number | undefined;
}

/** What of the sources is read. */
export interface Reading extends Required<ReadingPlace> {
  /** The facts of the lit passage, which stand in front on the canvas. */
  readonly facts: readonly string[];
}

const CLOSED: Reading = { source: undefined, section: undefined, position: undefined, facts: [] };

export const READING: Part<Reading> = {
  fields: ["source", "section", "position", "fact"],
  empty: CLOSED,
  write: ({ source, section, position, facts }) => [
    ...(source ? [["source", source] as const] : []),
    ...(section ? [["section", section] as const] : []),
    ...(position === undefined ? [] : [["position", String(position)] as const]),
    ...facts.map((id) => ["fact", id] as const),
  ],
  read: (search, refuse) => ({
    source: search.get("source") || undefined,
    section: search.get("section") || undefined,
    position: readPosition(search, refuse),
    facts: [...new Set(search.getAll("fact").filter(Boolean))],
  }),
};

/** Opens the sources at a place. */
export function readAt(place: ReadingPlace): Change {
  return openingPanel(
    { label: { step: place.source ? "read" : "leftSource" }, apply: (view) => moveTo(view, place) },
    "left",
    "reading",
  );
}

/** Takes the reader to where a fact is proven that was opened; going back takes it back, too. */
export function followTo(place: ReadingPlace): Change {
  return { label: { step: "read" }, as: "aside", apply: (view) => moveTo(view, place) };
}

/** A passage whose facts can stand in front on the canvas. */
export interface LitPassage {
  readonly start: number;
  readonly facts: readonly string[];
  /** The entities that the facts are about. */
  readonly entities: readonly string[];
}

/** Lights a passage with its facts on the canvas, and marks their entities. */
export function light({ start, facts, entities }: LitPassage): Change {
  return {
    label: { step: "litPassage" },
    apply: (view) => ({
      ...view,
      reading: { ...view.reading, position: start, facts: [...new Set(facts)] },
      marked: [...new Set(entities)],
      selected: undefined,
    }),
  };
}

/** Puts the lit passage and its facts out. */
export const PUT_OUT: Change = {
  label: { step: "putOutPassage" },
  apply: (view) => ({ ...view, reading: { ...view.reading, position: undefined, facts: [] }, marked: [] }),
};

function moveTo<View extends { readonly reading: Reading }>(view: View, place: ReadingPlace): View {
  return { ...view, reading: { ...CLOSED, ...place } };
}

function readPosition(search: URLSearchParams, refuse: Refuse): number | undefined {
  const text = search.get("position");
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  refuse("position", text);
  return undefined;
}
