import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";

/** A list of a dataset. */
export type List = Exclude<keyof Dataset, "info">;

/** What a rule looks at. */
export interface Subject {
  readonly dataset: Dataset;
  readonly ontology: Ontology;
  /** The code points of untouched texts, by id of their source; only those that the reader has. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The lists that could not be read whole. */
  readonly incomplete?: ReadonlySet<List>;
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
  /** The lists in which it looks for what is missing: it is not asked where one of them could not be read whole. */
  readonly needs?: readonly List[];
  check(subject: Subject): Iterable<Finding>;
}
