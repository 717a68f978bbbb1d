import type { Section } from "./source.ts";

/** The stretch of a section after the heading that it opens with, white space aside; the whole of one that opens otherwise. */
export function bodyOf(
  text: readonly string[],
  { title, start, end }: Pick<Section, "title" | "start" | "end">,
): { start: number; end: number } {
  const heading = [...title].filter(isPrinted);
  let at = start;
  for (let matched = 0; matched < heading.length; at++) {
    const character = text[at] ?? "";
    if (at >= end || (isPrinted(character) && character !== heading[matched])) return { start, end };
    if (isPrinted(character)) matched++;
  }
  return { start: at, end };
}

function isPrinted(character: string): boolean {
  return character.trim() !== "";
}
