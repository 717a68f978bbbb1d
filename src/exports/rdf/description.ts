/** What a statement says of its subject: another thing, or a value. */
export type RdfTerm = Iri | Literal;

export interface Iri {
  readonly iri: string;
}

export interface Literal {
  readonly text: string;
  /** IRI of its type; xsd:string where there is neither this nor a language. */
  readonly datatype?: string;
  /** BCP 47: `zh-Hans`. */
  readonly language?: string;
}

export type Statement = readonly [predicate: string, object: RdfTerm];

/** Statements about one subject, all by their IRIs. A subject may have several descriptions. */
export interface Description {
  readonly subject: string;
  readonly statements: readonly Statement[];
}
