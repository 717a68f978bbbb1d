import type { Bilingual } from "../ontology/bilingual.ts";
import type { Selection } from "../query/selection.ts";

export interface SnippetOptions {
  /** Scheme, host and port of the server that is asked: `http://127.0.0.1:4000`. */
  readonly origin: string;
}

/** kebab-case; in GraphQL it is an enum's. */
export type SnippetLanguageName = string;

/** The shape of every language that a selection can be copied as. */
export interface SnippetLanguage {
  readonly name: SnippetLanguageName;
  readonly title: Bilingual;
  /** Text that gets the selection from the server when it is pasted, with a line end after it. */
  write(selection: Selection, options: SnippetOptions): string;
}
