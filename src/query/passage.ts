/** Marks that end a sentence in Chinese text. */
const SENTENCE_END = /[。！？]/;

/** The sentence around a stretch of code points, without its line breaks and stray spaces. */
export function passage(codePoints: readonly string[], start: number, end: number): string {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(codePoints[from - 1] ?? "")) from--;
  let to = Math.max(start, end - 1);
  while (to < codePoints.length - 1 && !SENTENCE_END.test(codePoints[to] ?? "")) to++;
  return joinLines(codePoints.slice(from, to + 1).join(""));
}

/** White space stays only between two characters of ASCII: between English words and numbers. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/(?<![!-~]) | (?![!-~])/gu, "");
}
