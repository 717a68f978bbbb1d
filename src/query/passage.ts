/** Marks that end a sentence in Chinese text. */
const SENTENCE_END = /[。！？]/;

/** How far a sentence is followed, in code points; beyond that, as in a table, the passage ends with the line. */
const FAR = 160;

/**
 * The sentence around a stretch of code points, without its line breaks and stray spaces;
 * it does not leave the bounds, the start and end of a section.
 */
export function passage(
  text: readonly string[],
  { start, end }: { start: number; end: number },
  bounds: { start: number; end: number } = { start: 0, end: text.length },
): string {
  let from = start;
  while (from > bounds.start && !endsBefore(text, from, start - from > FAR)) from--;
  let to = end;
  while (to < bounds.end && !endsBefore(text, to, to - end > FAR)) to++;
  return joinLines(text.slice(from, to).join(""));
}

function endsBefore(text: readonly string[], at: number, far: boolean): boolean {
  const last = text[at - 1] ?? "";
  return SENTENCE_END.test(last) || (far && last === "\n");
}

/** White space stays only between two characters of ASCII: between English words and numbers. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/(?<![!-~]) | (?![!-~])/gu, "");
}
