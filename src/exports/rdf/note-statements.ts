import type { Statement } from "./description.ts";
import { inLanguage } from "./literals.ts";
import { term } from "./namespaces.ts";

/** The remarks on a fact, in each language that they are written in. */
export function noteStatements({ note, noteEn }: { readonly note?: string; readonly noteEn?: string }): Statement[] {
  return [
    ...(note === undefined ? [] : [[term("rdfs:comment"), inLanguage(note, "zh-Hans")] as const]),
    ...(noteEn === undefined ? [] : [[term("rdfs:comment"), inLanguage(noteEn, "en")] as const]),
  ];
}
