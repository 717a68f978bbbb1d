import MiniSearch, { type SearchResult } from "minisearch";
import type { Dataset } from "../../model/dataset.ts";
import type { Hit } from "../store.ts";
import { type Match, markMatches } from "./mark-matches.ts";
import { Pauses } from "./pauses.ts";
import { hanQueryTerms, hanRuns, indexTerms, normalize, soundTerms, words } from "./search-terms.ts";
import { entityTexts, quoteTexts, type SearchedText } from "./searched-texts.ts";

/** So many terms of a query are looked up: more than a name has, and each takes its time. */
const MOST_TERMS = 128;

/** No word that is looked for has more letters: the time and the memory of looking it up with wrong letters grow with their square. */
const LONGEST_WORD = 24;

/** A name is found by some of its characters from so many on: with two, much would be found that nobody means. */
const LEAST_SCATTERED = 3;

type Attempt = (word: string) => { queries: string[]; combineWith?: "OR"; fuzzy?: number; fields?: string[] };

/** How a word is looked up, each way where those before found nothing: as it is, with a few wrong letters, with two changed round. */
const ATTEMPTS: readonly Attempt[] = [
  (word) => ({ queries: [word] }),
  // Initials that are only nearly right are others.
  (word) => ({
    queries: [word],
    fields: ["text", "pinyin"],
    ...(word.length > 4 && word.length <= LONGEST_WORD && { fuzzy: 0.2 }),
  }),
  (word) => ({ queries: [word, ...changedRound(word)], fields: ["text", "pinyin"], combineWith: "OR" }),
];

/** The fields whose texts are indexed by their sound as well. */
const SOUNDED: readonly Hit["field"][] = ["name", "alias"];

interface Indexed extends SearchedText {
  readonly id: number;
  readonly normal: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** A hit before its text is cut in pieces. */
export interface Found extends Omit<Hit, "pieces"> {
  readonly match: Match;
}

/** Finds entities by any part of their Chinese names, by pinyin and initials, by English words, and by the quotes that prove them. */
export class TextIndex {
  readonly #dataset: Dataset;
  readonly #texts: Indexed[] = [];
  readonly #names: Indexed[] = [];
  #filled: Promise<void> | undefined;
  readonly #index = new MiniSearch<Indexed>({
    fields: ["text", "pinyin", "initials"],
    tokenize: (text, field) => (field === "text" ? indexTerms(text) : text.split(" ")),
    processTerm: (term) => term,
  });

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Best match of each entity, best entity first; a query without letters or digits finds nothing. */
  search(query: string): Found[] {
    const { asked, scattered } = this.#candidates(query);
    const found = bestOfEach(asked, normalize(query));
    const known = new Set(found.map(({ entity }) => entity));
    const more = bestOfEach(scattered, normalize(query)).filter(({ entity }) => !known.has(entity));
    // No name that has the characters apart stands before one that has them together.
    const scale = (found.at(-1)?.score ?? 1) / (more[0]?.score ?? 1);
    return [...found, ...more.map((each) => ({ ...each, score: each.score * Math.min(1, scale) }))];
  }

  /** Indexes all texts, once, in stretches; before that, nothing is found. */
  fill(): Promise<void> {
    this.#filled ??= this.#indexAll();
    return this.#filled;
  }

  async #indexAll(): Promise<void> {
    const pauses = new Pauses();
    const texts = [...this.#dataset.entities.flatMap(entityTexts), ...quoteTexts(this.#dataset)];
    for (const [id, text] of texts.entries()) {
      const indexed = { ...text, id, ...formsOf(text) };
      this.#texts.push(indexed);
      if (SOUNDED.includes(text.field)) this.#names.push(indexed);
      this.#index.add(indexed);
      if (pauses.due) await pauses.pause();
    }
  }

  /** Texts with every term, or those that have the Chinese ones as written, where there are such; and names that have these scattered. */
  #candidates(query: string): { asked: Candidate[]; scattered: Candidate[] } {
    const han = [...new Set(hanQueryTerms(query))].slice(0, MOST_TERMS);
    const latin = [...new Set(words(query))].slice(0, MOST_TERMS);
    if (han.length + latin.length === 0) return { asked: [], scattered: [] };
    const find = (attempt: Attempt) =>
      this.#index.search({
        combineWith: "AND",
        queries: [
          ...han.map((term) => ({ queries: [term], fields: ["text"], tokenize: (text: string) => [text] })),
          ...latin.map((term) => ({ tokenize: (text: string) => [text], prefix: true, ...attempt(term) })),
        ],
      });
    const runs = hanRuns(normalize(query));
    const found = ATTEMPTS.map((attempt) => () => find(attempt)).reduce<SearchResult[]>(
      (results, next) => (results.length > 0 ? results : next()),
      [],
    );
    const results = found.flatMap((result) => this.#candidate(result, runs, latin));
    const literal = results.filter(({ text }) => runs.every((run) => text.normal.includes(run)));
    const scattered = latin.length > 0 ? [] : this.#scattered(runs);
    if (literal.length > 0) return { asked: literal, scattered };
    const best = Math.max(0, ...results.map(({ score }) => score));
    return { asked: [...results, ...scattered.map((each) => ({ ...each, score: best + each.score }))], scattered: [] };
  }

  #candidate({ id, score, match }: SearchResult, runs: string[], latin: string[]): Candidate[] {
    const text = this.#texts[Number(id)];
    return text ? [{ text, score, match: { runs, words: latin, terms: match, scattered: false } }] : [];
  }

  /** Names that have the characters in their order, as a long name has those of its short form. */
  #scattered(runs: readonly string[]): Candidate[] {
    const characters = Array.from(runs.join(""));
    if (characters.length < LEAST_SCATTERED) return [];
    const match = { runs, words: [], terms: {}, scattered: true };
    return this.#names
      .filter(({ normal }) => hasInOrder(normal, characters))
      .map((text) => ({ text, score: characters.length / text.normal.length, match }));
  }
}

interface Candidate {
  readonly text: Indexed;
  readonly score: number;
  readonly match: Match;
}

function bestOfEach(candidates: readonly Candidate[], query: string): Found[] {
  const best = new Map<string, Found>();
  for (const { text, score, match } of candidates) {
    const fit = score * closeness(text.normal, query);
    for (const { entity, weight, evidence } of text.holders) {
      const known = best.get(entity);
      if (known && fit * weight <= known.score) continue;
      const { field, text: written } = text;
      best.set(entity, { entity, score: fit * weight, field, text: written, match, ...(evidence && { evidence }) });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
}

/** The hit with its text in pieces. */
export function cutHit({ match, ...hit }: Found): Hit {
  return { ...hit, pieces: markMatches(hit.text, match) };
}

function formsOf({ field, text }: SearchedText): Pick<Indexed, "normal" | "pinyin" | "initials"> {
  const sounds = SOUNDED.includes(field) ? soundTerms(text) : { pinyin: [], initials: [] };
  return { normal: normalize(text), pinyin: sounds.pinyin.join(" "), initials: sounds.initials.join(" ") };
}

/** A word with each two neighbouring letters changed round; none of one that is shorter or longer than words are. */
function changedRound(word: string): string[] {
  if (word.length < 4 || word.length > LONGEST_WORD) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [before, a = "", b = "", after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    return `${before}${b}${a}${after}`;
  });
}

function hasInOrder(text: string, characters: readonly string[]): boolean {
  let from = 0;
  return characters.every((character) => {
    const at = text.indexOf(character, from);
    from = at + character.length;
    return at >= 0;
  });
}

/** The nearer a text is to being the query itself, the more it counts. */
function closeness(whole: string, part: string): number {
  if (whole === part) return 8;
  if (whole.startsWith(part)) return 3;
  return whole.includes(part) ? 2 : 1;
}
