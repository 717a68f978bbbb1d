import { bodyOf } from "./body-of.ts";
import type { Section } from "./source.ts";

/** A stretch of a source's text that is read as one: a sentence, a line of a table, or a heading. */
export interface Passage {
  /** Id of the section it stands in. */
  readonly section: string;
  readonly kind: "sentence" | "line" | "heading";
  /** Unicode code points; end excluded. */
  readonly start: number;
  readonly end: number;
}

const memo = new WeakMap<readonly string[], Passage[]>();

/** The passages of a text in their order; between them there is only white space. */
export function passagesOf(text: readonly string[], sections: readonly Section[]): readonly Passage[] {
  const known = memo.get(text) ?? cutText(text, sections);
  memo.set(text, known);
  return known;
}

/** The passages that a stretch touches, as running text without line breaks and stray spaces. */
export function passageText(
  text: readonly string[],
  sections: readonly Section[],
  { start, end }: { start: number; end: number },
): string {
  const touched = passagesOf(text, sections).filter((passage) => passage.start < end && start < passage.end);
  return touched.map((passage) => joinLines(text.slice(passage.start, passage.end).join(""))).join("\n");
}

function cutText(text: readonly string[], sections: readonly Section[]): Passage[] {
  const headings = new Map(sections.map((section) => [section.start, bodyOf(text, section).start]));
  const edges = new Set([0, text.length, ...sections.flatMap(({ start, end }) => [start, end]), ...headings.values()]);
  const passages: Passage[] = [];
  let start = 0;
  let section = deepest(sections, 0);
  for (let at = 1; at <= text.length; at++) {
    if (!edges.has(at) && !(section?.kind === "table" ? text[at - 1] === "\n" : endsSentence(text, at))) continue;
    const first = skip(text, start, at);
    const heading = (headings.get(start) ?? 0) > start;
    const kind = heading ? "heading" : section?.kind === "table" ? "line" : "sentence";
    if (section && first < at) passages.push({ section: section.id, kind, start: first, end: trimmed(text, at) });
    start = at;
    if (edges.has(at)) section = deepest(sections, at);
  }
  return passages;
}

/** The shortest section that has this code point. */
function deepest(sections: readonly Section[], at: number): Section | undefined {
  const around = sections.filter(({ start, end }) => start <= at && at < end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Whether a sentence ends just before `at`: after 。！？ and what closes it, or after a full stop before a capital. */
function endsSentence(text: readonly string[], at: number): boolean {
  let last = at - 1;
  if (CLOSING.test(text[at] ?? "")) return false;
  while (CLOSING.test(text[last] ?? "")) last--;
  if (/[。！？]/.test(text[last] ?? "")) return true;
  return text[at - 1] === "." && /[A-Z]/.test(text[skip(text, at, text.length)] ?? "") && /\s/.test(text[at] ?? "");
}

const CLOSING = /[”’」』）]/;

/** The first code point from `start` on that is printed, past a reference mark such as [1]. */
function skip(text: readonly string[], start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] ?? "").trim() === "") at++;
  const mark = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5).join(""))?.[0];
  return mark ? skip(text, at + mark.length, end) : at;
}

function trimmed(text: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] ?? "").trim() === "") at--;
  return at;
}

/** White space stays only between two characters of ASCII: between English words and numbers. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/(?<![!-~]) | (?![!-~])/gu, "");
}
