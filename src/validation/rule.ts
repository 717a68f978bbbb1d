import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";

/** What a rule looks at. */
export interface Subject {
  readonly dataset: Dataset;
  readonly ontology: Ontology;
  /** The code points of untouched texts, by id of their source; only those that the reader has. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** One fault, at an item of the dataset. */
export interface Finding {
  readonly item: object;
  readonly column?: string;
  readonly value?: string;
  readonly reason: string;
  readonly remedy: string;
}

/** The shape of every rule of `rules/`. */
export interface Rule {
  readonly name: string;
  /** It finds fault with what is missing, and so is not asked where a table could not be read: all of that is. */
  readonly needsEveryTable?: true;
  check(subject: Subject): Iterable<Finding>;
}
