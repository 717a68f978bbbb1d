import { pinyin } from "pinyin-pro";
import { simplify } from "../../model/simplify.ts";

const HAN_RUN = /\p{Script=Han}+/gu;
/** Han characters, and the signs among them, as in “九五”时期: what is typed at one go. */
const PHRASE = /\p{Script=Han}(?:[^\p{L}\p{N}]*\p{Script=Han})*/gu;
const WORD = /[\p{Script=Latin}\p{Number}]+/gu;

/** Longest name whose pinyin is indexed from every syllable, in characters. */
const LONGEST_SOUNDED = 64;

/** One form of a text for comparison: characters simplified, compatibility forms and case folded, Latin letters without marks, white space gone around Han characters. */
export function normalize(text: string): string {
  return simplify(plainLatin(compact(text)));
}

/** The same with its characters as they are: 乾 is sounded qian, and 干 is not. */
function compact(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");
}

/** Latin letters without their marks, as they are typed; ü is v, as in lv for 吕. */
function plainLatin(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) =>
    letter
      .normalize("NFD")
      .replace(/u\u0308/u, "v")
      .replace(/\p{M}/gu, ""),
  );
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
export interface Located {
  readonly text: string;
  readonly start: number;
}

export function locateRuns(text: string): Located[] {
  return Array.from(text.matchAll(HAN_RUN), ({ 0: run, index }) => ({ text: run, start: index }));
}

export function locateWords(text: string): Located[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index }));
}

/** The phrases at the beginning of a text, as far as they are sounded. */
export function locatePhrases(text: string): Located[] {
  const sounded = text.slice(0, LONGEST_SOUNDED);
  return Array.from(sounded.matchAll(PHRASE), ({ 0: phrase, index }) => ({ text: phrase, start: index }));
}

/** The syllables of each run of Han characters of each phrase at the beginning of a text. */
export function syllablesOf(text: string): string[][][] {
  return locatePhrases(compact(text)).map(({ text: phrase }) =>
    hanRuns(phrase).map((run) => pinyin(run, { toneType: "none", type: "array", v: true })),
  );
}

/** What of a phrase is typed at one go: each run, and all together. */
export function stretchesOf<Sound>(phrase: readonly (readonly Sound[])[]): Sound[][] {
  return [...phrase.slice(0, -1).map((run) => [...run]), phrase.flat()];
}

/** How a name sounds and how it is abbreviated, from each of its syllables on: 阜新 → fuxin, xin; fx, x. */
export function soundTerms(text: string): { pinyin: string[]; initials: string[] } {
  const rests = syllablesOf(text)
    .flatMap(stretchesOf)
    .flatMap((syllables) => syllables.map((_, start) => syllables.slice(start)));
  return {
    pinyin: rests.map((syllables) => syllables.join("")),
    initials: rests.map((syllables) => syllables.map(([letter = ""]) => letter).join("")),
  };
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
