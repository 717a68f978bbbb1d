import { TERM, VOCABULARIES } from "../../ontology/vocabularies.ts";

/** Namespaces of the terms that every export uses, by prefix; `zx` is our own for what no public vocabulary says. */
export const NAMESPACES = {
  ...VOCABULARIES,
  dc: "http://purl.org/dc/elements/1.1/",
  oa: "http://www.w3.org/ns/oa#",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  zx: "urn:zhenxing:terms:",
} as const;

/** A term such as `skos:prefLabel`, of a namespace that is known. */
export type Curie = `${keyof typeof NAMESPACES}:${string}`;

/** The IRI of a term: `skos:prefLabel` → `http://www.w3.org/2004/02/skos/core#prefLabel`. */
export function term(curie: Curie): string {
  const at = curie.indexOf(":");
  return NAMESPACES[curie.slice(0, at) as keyof typeof NAMESPACES] + curie.slice(at + 1); // The type says it is one.
}

/** A term that the ontology links a type to: its IRI, and whether it is read from target to source. */
export function linkedTerm(written: string): { readonly iri: string; readonly inverse: boolean } | undefined {
  const [, inverse, prefix, name] = TERM.exec(written) ?? [];
  return prefix === undefined ? undefined : { iri: term(`${prefix}:${name}` as Curie), inverse: inverse === "^" }; // As matched.
}
