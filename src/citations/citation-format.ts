import type { Bilingual } from "../ontology/bilingual.ts";
import type { CitedWork } from "./cited-work.ts";

/** The shape of every form of citation. */
export interface CitationFormat {
  /** kebab-case: the value of the CLI's `--format`; in GraphQL it is an enum's. */
  readonly name: string;
  readonly title: Bilingual;
  /** The citation as text, without a line end after it. */
  write(work: CitedWork): string;
}
