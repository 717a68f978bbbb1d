import type { Ontology } from "../../ontology/ontology.ts";
import type { ExportedObservation } from "../export-graph.ts";
import type { OptionValues } from "../options.ts";
import type { Description } from "./description.ts";
import { proofStatements } from "./evidence-descriptions.ts";
import type { NameIri } from "./iris.ts";
import { iri, plain } from "./literals.ts";
import { term } from "./namespaces.ts";
import { noteStatements } from "./note-statements.ts";
import { quantityStatements } from "./quantity.ts";
import { timeStatements } from "./time-statements.ts";

/** A statistic as a schema:Observation: the variable, what it is about, the amount, and what it is a share or a change of. */
export function describeObservation(
  { observation, evidence }: ExportedObservation,
  { ontology, options, nameIri }: { ontology: Ontology; options: OptionValues; nameIri: NameIri },
): Description {
  const { id, indicator, subject, place, time, quantity, shareOf, changeOf } = observation;
  const named = (other: string) => iri(nameIri(ontology.typeOfId(other) ? "entity" : "observation", other));
  return {
    subject: nameIri("observation", id),
    statements: [
      [term("rdf:type"), iri(term("schema:Observation"))],
      [term("dcterms:identifier"), plain(id)],
      [term("schema:variableMeasured"), iri(nameIri("entity", indicator))],
      [term("schema:observationAbout"), iri(nameIri("entity", subject))],
      ...(place === undefined ? [] : [[term("zx:place"), iri(nameIri("entity", place))] as const]),
      ...timeStatements(time),
      ...quantityStatements(quantity),
      ...(shareOf === undefined ? [] : [[term("zx:shareOf"), named(shareOf)] as const]),
      ...(changeOf === undefined ? [] : [[term("zx:changeOf"), named(changeOf)] as const]),
      ...noteStatements(observation),
      ...(options.evidence === "yes" ? proofStatements(evidence, nameIri) : []),
    ],
  };
}
