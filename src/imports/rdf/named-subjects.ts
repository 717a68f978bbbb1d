import type { Kind } from "../../exports/rdf/iris.ts";
import type { Curie } from "../../exports/rdf/namespaces.ts";
import type { IdOf, Subject } from "./subjects.ts";

/** Facts: what evidence proves, and checks and statistics speak of. */
export const FACTS: readonly Kind[] = ["entity", "relation", "observation"];

/** What a dataset describes, by the kinds that its names say. */
export interface NamedSubjects {
  of(...kinds: readonly Kind[]): Subject[];
  /** The id of the first thing of these kinds that a term leads to, described or not. */
  idAt(subject: Subject, curie: Curie, ...kinds: readonly Kind[]): string | undefined;
  readonly idOf: IdOf;
}

export function namedSubjects(subjects: readonly Subject[], idOf: IdOf): NamedSubjects {
  return {
    of: (...kinds) => subjects.filter(({ iri }) => kinds.some((kind) => idOf(kind, iri) !== undefined)),
    idAt: ({ irisOf }, curie, ...kinds) =>
      irisOf(curie).flatMap((iri) => kinds.flatMap((kind) => idOf(kind, iri) ?? []))[0],
    idOf,
  };
}
