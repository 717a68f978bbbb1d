import type { Quad } from "n3";
import type { Kind } from "../../exports/rdf/iris.ts";
import { type Curie, term } from "../../exports/rdf/namespaces.ts";

export type RdfObject = Quad["object"];

/** The id in the name of a thing of this kind. */
export type IdOf = (kind: Kind, iri: string) => string | undefined;

/** What is said of one subject. */
export interface Subject {
  readonly iri: string;
  /** What each predicate says, by its IRI. */
  readonly statements: ReadonlyMap<string, readonly RdfObject[]>;
  /** The first that a term says in English, in no English, or in any language or none. */
  text(curie: Curie, language?: "en" | "zh"): string | undefined;
  /** IRIs of the things that a term leads to. */
  irisOf(curie: Curie): string[];
  /** The first of them of which anything is said. */
  link(curie: Curie): Subject | undefined;
  links(curie: Curie): Subject[];
}

/** The subjects of statements by their IRIs, in the order of the file. */
export function subjectsOf(quads: Iterable<Quad>): ReadonlyMap<string, Subject> {
  const statements = new Map<string, Map<string, RdfObject[]>>();
  for (const { subject, predicate, object } of quads) {
    const own = statements.get(subject.value) ?? new Map<string, RdfObject[]>();
    statements.set(subject.value, own);
    const objects = own.get(predicate.value);
    if (objects) objects.push(object);
    else own.set(predicate.value, [object]);
  }
  const subjects = new Map<string, Subject>();
  for (const [iri, own] of statements) subjects.set(iri, subjectOf(iri, own, subjects));
  return subjects;
}

function subjectOf(iri: string, statements: Subject["statements"], others: ReadonlyMap<string, Subject>): Subject {
  const all = (curie: Curie) => statements.get(term(curie)) ?? [];
  const irisOf = (curie: Curie) =>
    all(curie).flatMap(({ termType, value }) => (termType === "NamedNode" ? [value] : []));
  const links = (curie: Curie) => irisOf(curie).flatMap((other) => others.get(other) ?? []);
  return {
    iri,
    statements,
    irisOf,
    links,
    text: (curie, language) => all(curie).find((object) => isIn(object, language))?.value,
    link: (curie) => links(curie)[0],
  };
}

function isIn({ termType, language = "" }: RdfObject, wanted: "en" | "zh" | undefined): boolean {
  if (termType !== "Literal") return false;
  return wanted === undefined || (wanted === "en") === (language.toLowerCase() === "en");
}
