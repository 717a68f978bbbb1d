import MiniSearch, { type SearchResult } from "minisearch";
import type { Entity } from "../../model/entity.ts";
import type { Hit } from "../store.ts";
import { hanQueryTerms, hanRuns, indexTerms, normalize, soundTerms, words } from "./search-terms.ts";

/** How much a match in each field counts. */
const WEIGHTS = { name: 4, alias: 3, nameEn: 3, description: 1, descriptionEn: 1 } as const;

/** So many terms of a query are looked up: more than a name has, and each takes its time. */
const MOST_TERMS = 128;

type Field = keyof typeof WEIGHTS;

interface Text {
  readonly id: number;
  readonly entity: string;
  readonly field: Field;
  readonly text: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** Finds entities by any part of their Chinese names, by pinyin and initials, and by English words. */
export class TextIndex {
  readonly #texts: Text[];
  readonly #index = new MiniSearch<Text>({
    fields: ["text", "pinyin", "initials"],
    tokenize: (text, field) => (field === "text" ? indexTerms(text) : text.split(" ")),
    processTerm: (term) => term,
  });

  constructor(entities: readonly Entity[]) {
    this.#texts = entities.flatMap(textsOf).map((text, id) => ({ ...text, id }));
    this.#index.addAll(this.#texts);
  }

  /** Best match of each entity, best entity first; a query without letters or digits finds nothing. */
  search(query: string): Hit[] {
    const best = new Map<string, Hit>();
    for (const result of this.#candidates(query)) {
      const text = this.#texts[Number(result.id)];
      if (!text) continue;
      const score = result.score * WEIGHTS[text.field] * closeness(text.text, query);
      const known = best.get(text.entity);
      if (!known || score > known.score) {
        best.set(text.entity, { entity: text.entity, score, field: text.field, text: text.text });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  }

  /** Texts with every term; of those with Chinese terms, the ones that have them as written, where there are such. */
  #candidates(query: string): SearchResult[] {
    const han = [...new Set(hanQueryTerms(query))].slice(0, MOST_TERMS);
    const latin = [...new Set(words(query))].slice(0, MOST_TERMS);
    if (han.length + latin.length === 0) return [];
    const find = (fuzzy: number) =>
      this.#index.search({
        combineWith: "AND",
        queries: [
          ...han.map((term) => ({ queries: [term], fields: ["text"], tokenize: (text: string) => [text] })),
          ...latin.map((term) => ({
            queries: [term],
            tokenize: (text: string) => [text],
            prefix: true,
            fuzzy: term.length > 4 ? fuzzy : false,
          })),
        ],
      });
    const exact = find(0);
    const results = exact.length > 0 ? exact : find(0.2);
    const runs = hanRuns(normalize(query));
    const literal = results.filter(({ id }) => {
      const text = normalize(this.#texts[Number(id)]?.text ?? "");
      return runs.every((run) => text.includes(run));
    });
    return literal.length > 0 ? literal : results;
  }
}

function textsOf({ id, name, aliases, nameEn, description, descriptionEn }: Entity): Omit<Text, "id">[] {
  const sounded = (field: Field, text: string) => {
    const { pinyin, initials } = soundTerms(text);
    return { entity: id, field, text, pinyin: pinyin.join(" "), initials: initials.join(" ") };
  };
  const silent = (field: Field, text: string | undefined) =>
    text === undefined ? [] : [{ entity: id, field, text, pinyin: "", initials: "" }];
  return [
    sounded("name", name),
    ...aliases.map((alias) => sounded("alias", alias)),
    ...silent("nameEn", nameEn),
    ...silent("description", description),
    ...silent("descriptionEn", descriptionEn),
  ];
}

/** The nearer a text is to being the query itself, the more it counts. */
function closeness(text: string, query: string): number {
  const [whole, part] = [normalize(text), normalize(query)];
  if (whole === part) return 8;
  if (whole.startsWith(part)) return 3;
  return whole.includes(part) ? 2 : 1;
}
