import type { Evidence } from "../../model/evidence.ts";
import type { Description, Statement } from "./description.ts";
import type { NameIri } from "./iris.ts";
import { boolean, iri, plain } from "./literals.ts";
import { term } from "./namespaces.ts";
import { noteStatements } from "./note-statements.ts";
import { selectorDescription } from "./selector.ts";

/** That a fact was derived from each piece of its evidence, in PROV-O. */
export function proofStatements(evidence: readonly Evidence[], nameIri: NameIri): Statement[] {
  return evidence.map(({ id }) => [term("prov:wasDerivedFrom"), iri(nameIri("evidence", id))]);
}

/** A piece of evidence as a PROV entity: its quote, the work it was quoted from, and where in it, by the selectors of Web Annotation. */
export function describeEvidence(evidence: Evidence, nameIri: NameIri): Description[] {
  const { id, source, section, start, end, exact, asserted, recordedBy, method } = evidence;
  const selector = nameIri("selector", id);
  const agent = nameIri("agent", recordedBy);
  const described: Description = {
    subject: nameIri("evidence", id),
    statements: [
      [term("rdf:type"), iri(term("prov:Entity"))],
      [term("prov:value"), plain(exact)],
      [term("prov:wasQuotedFrom"), iri(nameIri("source", source))],
      ...(section === undefined ? [] : [[term("zx:section"), iri(nameIri("section", section))] as const]),
      ...(start === undefined ? [] : [[term("oa:hasSelector"), iri(selector)] as const]),
      [term("zx:asserted"), boolean(asserted)],
      ...noteStatements(evidence),
      [term("prov:wasAttributedTo"), iri(agent)],
      [term("zx:method"), plain(method)],
    ],
  };
  return start === undefined ? [described] : [described, selectorDescription(selector, { start, end })];
}
