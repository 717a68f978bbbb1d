import type { Piece } from "../store.ts";
import { type AlignedText, alignText } from "./aligned-text.ts";
import {
  hanRuns,
  type Located,
  locatePhrases,
  locateRuns,
  locateWords,
  stretchesOf,
  syllablesOf,
} from "./search-terms.ts";

/** What a text was found by. */
export interface Match {
  /** Runs of Han characters and words of the query, in the form in which they are compared. */
  readonly runs: readonly string[];
  readonly words: readonly string[];
  /** The terms of the index that matched, each with the fields of the index. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** The characters stand in the text in their order, but not together. */
  readonly scattered: boolean;
}

/** The text in pieces: where it has what was searched for, as written or as it sounds. */
export function markMatches(text: string, match: Match): Piece[] {
  const aligned = alignText(text);
  const spans = match.scattered
    ? match.runs.flatMap((run) => scatteredSpans(aligned.compared, run))
    : [...writtenSpans(aligned.compared, match), ...soundedSpans(text, aligned.compared, match)];
  return cut(aligned, spans);
}

/** Start and end in the compared form. */
type Span = readonly [start: number, end: number];

function writtenSpans(compared: string, { runs, words, terms }: Match): Span[] {
  const written = Object.keys(terms).filter((term) => terms[term]?.includes("text"));
  const whole = runs.every((run) => compared.includes(run));
  const han = whole ? runs : written.filter((term) => hanRuns(term).length > 0);
  const found = new Set(written);
  const begun = locateWords(compared).filter(({ text }) => found.has(text));
  return [
    ...han.flatMap((term) => occurrences(compared, term)),
    ...begun.map(({ text, start }): Span => [start, start + typedLength(text, words)]),
  ];
}

/** The characters of a name whose syllables or initials were typed. */
function soundedSpans(text: string, compared: string, { words, terms }: Match): Span[] {
  const sounded = (field: string) => new Set(Object.keys(terms).filter((term) => terms[term]?.includes(field)));
  const [pinyin, initials] = [sounded("pinyin"), sounded("initials")];
  if (pinyin.size + initials.size === 0) return [];
  const syllables = syllablesOf(text);
  const phrases = locatePhrases(compared).map((phrase, at) => soundedRuns(phrase, syllables[at] ?? []));
  return phrases.flatMap(stretchesOf).flatMap((stretch) =>
    stretch.flatMap(({ start }, from): Span[] => {
      const rest = stretch.slice(from);
      const span = (count: number): Span => [start, rest[Math.min(count, rest.length) - 1]?.end ?? start];
      const sounds = rest.map(({ sound }) => sound);
      const spelt = sounds.join("");
      const letters = sounds.map(([letter = ""]) => letter).join("");
      return [
        ...(pinyin.has(spelt) ? [span(syllablesWithin(sounds, typedLength(spelt, words)))] : []),
        ...(initials.has(letters) ? [span(typedLength(letters, words))] : []),
      ];
    }),
  );
}

/** A character of the compared form with its syllable. */
interface Sounded {
  readonly sound: string;
  readonly start: number;
  readonly end: number;
}

function soundedRuns(phrase: Located, syllables: readonly (readonly string[])[]): Sounded[][] {
  return locateRuns(phrase.text).map((run, index) => {
    const sounds = syllables[index] ?? [];
    const characters = [...run.text];
    // A character without a reading would shift the others.
    if (sounds.length !== characters.length) return [];
    let end = phrase.start + run.start;
    return characters.map((character, at) => {
      const start = end;
      end += character.length;
      return { sound: sounds[at] ?? "", start, end };
    });
  });
}

/** How much of a term was typed: its beginning, or all of it where something like it was. */
function typedLength(term: string, words: readonly string[]): number {
  const begun = words.filter((word) => term.startsWith(word)).map(({ length }) => length);
  return begun.length > 0 ? Math.max(...begun) : term.length;
}

/** How many syllables have so many letters, the last one begun. */
function syllablesWithin(syllables: readonly string[], letters: number): number {
  let left = letters;
  const end = syllables.findIndex((syllable) => {
    left -= syllable.length;
    return left <= 0;
  });
  return end < 0 ? syllables.length : end + 1;
}

function scatteredSpans(compared: string, run: string): Span[] {
  let from = 0;
  return Array.from(run, (character): Span => {
    const start = compared.indexOf(character, from);
    from = start + character.length;
    return [start, from];
  }).filter(([start]) => start >= 0);
}

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  if (part === "") return spans;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    spans.push([at, at + part.length]);
  return spans;
}

function cut({ clusters, origins }: AlignedText, spans: readonly Span[]): Piece[] {
  const matched = new Set<number>();
  for (const [start, end] of spans) {
    const [first = 0, last = -1] = [origins[start], origins[end - 1]];
    for (let cluster = first; cluster <= last; cluster++) matched.add(cluster);
  }
  const pieces: { text: string; matched: boolean }[] = [];
  for (const [index, cluster] of clusters.entries()) {
    const piece = pieces.at(-1);
    if (piece && piece.matched === matched.has(index)) piece.text += cluster;
    else pieces.push({ text: cluster, matched: matched.has(index) });
  }
  return pieces;
}
