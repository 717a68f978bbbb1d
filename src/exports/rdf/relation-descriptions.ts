import type { Ontology } from "../../ontology/ontology.ts";
import type { ExportedRelation } from "../export-graph.ts";
import type { OptionValues } from "../options.ts";
import type { Description, Statement } from "./description.ts";
import { proofStatements } from "./evidence-descriptions.ts";
import type { NameIri } from "./iris.ts";
import { integer, iri, plain } from "./literals.ts";
import { linkedTerm, term } from "./namespaces.ts";
import { noteStatements } from "./note-statements.ts";
import { quantityDescription } from "./quantity.ts";
import { timeStatements } from "./time-statements.ts";

/**
 * A relation twice: as a plain statement between its ends, for whoever only follows them, in our own term and in that of
 * a public vocabulary that says the same; and as an rdf:Statement that carries what a plain one cannot.
 */
export function describeRelation(
  { relation, evidence }: ExportedRelation,
  { ontology, options, nameIri }: { ontology: Ontology; options: OptionValues; nameIri: NameIri },
): Description[] {
  const { id, type, source, target, time, rank, under, quantity } = relation;
  const [from, to] = [nameIri("entity", source), nameIri("entity", target)];
  const predicate = nameIri("relation-type", type);
  const subject = nameIri("relation", id);
  const { symmetric = false, linked = "" } = ontology.relationType(type) ?? {};
  const qualified: Statement[] = [
    [term("rdf:type"), iri(term("rdf:Statement"))],
    [term("rdf:subject"), iri(from)],
    [term("rdf:predicate"), iri(predicate)],
    [term("rdf:object"), iri(to)],
    [term("dcterms:identifier"), plain(id)],
    ...timeStatements(time),
    ...(rank === undefined ? [] : [[term("zx:rank"), integer(rank)] as const]),
    ...(under === undefined ? [] : [[term("zx:under"), iri(nameIri("entity", under))] as const]),
    ...(quantity ? [[term("zx:quantity"), iri(nameIri("quantity", id))] as const] : []),
    ...noteStatements(relation),
    ...(options.evidence === "yes" ? proofStatements(evidence, nameIri) : []),
  ];
  const plainly: Description[] = [
    { subject: from, statements: [[predicate, iri(to)]] },
    ...(symmetric ? [{ subject: to, statements: [[predicate, iri(from)] as const] }] : []),
    ...linkedStatement(linked, from, to),
  ];
  const amount = quantity ? [quantityDescription(nameIri("quantity", id), quantity)] : [];
  return [...plainly, { subject, statements: qualified }, ...amount];
}

function linkedStatement(written: string, from: string, to: string): Description[] {
  const linked = linkedTerm(written);
  if (!linked) return [];
  const [subject, object] = linked.inverse ? [to, from] : [from, to];
  return [{ subject, statements: [[linked.iri, iri(object)]] }];
}
