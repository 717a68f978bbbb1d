/** Namespaces of the public vocabularies that a type may be linked to, by the prefix that a term is written with. */
export const VOCABULARIES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
} as const;

/** `schema:City`; before a property `^` says that it is read from target to source. */
export const TERM = new RegExp(`^(\\^?)(${Object.keys(VOCABULARIES).join("|")}):([A-Za-z][A-Za-z0-9]*)$`);
