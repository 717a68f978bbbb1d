import type { Description } from "./description.ts";
import { integer, iri } from "./literals.ts";
import { term } from "./namespaces.ts";

/** A stretch of a text as Web Annotation selects it: by code points, the end excluded. */
export function selectorDescription(
  subject: string,
  { start, end }: { readonly start: number; readonly end?: number | undefined },
): Description {
  return {
    subject,
    statements: [
      [term("rdf:type"), iri(term("oa:TextPositionSelector"))],
      [term("oa:start"), integer(start)],
      ...(end === undefined ? [] : [[term("oa:end"), integer(end)] as const]),
    ],
  };
}
