import { pinyin } from "pinyin-pro";
import { simplify } from "./simplify.ts";

const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{Script=Latin}\p{Number}]+/gu;

/** Longest name whose pinyin is indexed from every syllable, in characters. */
const LONGEST_SOUNDED = 64;

/** One form of a text for comparison: characters simplified, compatibility forms and case folded, white space gone around Han characters. */
export function normalize(text: string): string {
  return simplify(compact(text));
}

/** The same with its characters as they are: 乾 is sounded qian, and 干 is not. */
function compact(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");
}

/** Terms under which a text is found: each Han character and each pair of neighbours, and each word of Latin letters or digits. */
export function indexTerms(text: string): string[] {
  const normal = normalize(text);
  return [...hanRuns(normal).flatMap((run) => [...run, ...pairs(run)]), ...words(normal)];
}

/** Terms that a query asks for: pairs of neighbours, or the one character of a run of one. */
export function hanQueryTerms(text: string): string[] {
  return hanRuns(normalize(text)).flatMap((run) => ([...run].length === 1 ? [run] : pairs(run)));
}

export function words(text: string): string[] {
  return normalize(text).match(WORD) ?? [];
}

export function hanRuns(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** A part of a text and where it starts. */
interface Located {
  readonly text: string;
  readonly start: number;
}

export function locateRuns(text: string): Located[] {
  return Array.from(text.matchAll(HAN_RUN), ({ 0: run, index }) => ({ text: run, start: index }));
}

export function locateWords(text: string): Located[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index }));
}

/** The syllables of each run of Han characters at the beginning of a text. */
export function syllablesOf(text: string): string[][] {
  const runs = hanRuns(compact(text).slice(0, LONGEST_SOUNDED));
  return runs.map((run) => pinyin(run, { toneType: "none", type: "array", v: true }));
}

/** How a name sounds and how it is abbreviated, from each of its syllables on: 阜新 → fuxin, xin; fx, x. */
export function soundTerms(text: string): { pinyin: string[]; initials: string[] } {
  const syllables = syllablesOf(text);
  return {
    pinyin: syllables.flatMap((run) => run.map((_, start) => run.slice(start).join(""))),
    initials: syllables.flatMap((run) =>
      run.map((_, start) =>
        run
          .slice(start)
          .map(([letter = ""]) => letter)
          .join(""),
      ),
    ),
  };
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
