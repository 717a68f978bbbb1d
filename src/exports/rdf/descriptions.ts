import type { Evidence } from "../../model/evidence.ts";
import type { ExportGraph } from "../export-graph.ts";
import type { Writing } from "../format.ts";
import { describeAgent, describeDataset, describeWhole } from "./dataset-descriptions.ts";
import type { Description } from "./description.ts";
import { describeEntity } from "./entity-description.ts";
import { describeEvidence } from "./evidence-descriptions.ts";
import { namerOf } from "./iris.ts";
import { describeObservation } from "./observation-description.ts";
import { describeOntology } from "./ontology-descriptions.ts";
import { describeCheck, describeOmission } from "./reading-descriptions.ts";
import { describeRelation } from "./relation-descriptions.ts";
import { describeSection, describeSource } from "./source-descriptions.ts";

/** Everything that a graph says, as RDF, in batches; the writers of Turtle and JSON-LD differ in syntax alone. */
export async function* descriptions(
  graph: ExportGraph,
  { manifest, options }: Writing,
): AsyncGenerator<readonly Description[], void> {
  const nameIri = namerOf(graph.origin.info);
  const context = { ontology: graph.ontology, options, nameIri };
  const agents = new Set(graph.origin.info.contributors.map(({ title }) => title));
  const newAgents = (names: readonly string[]): Description[] => {
    const found = new Set(names.filter((name) => !agents.has(name)));
    for (const name of found) agents.add(name);
    return [...found].map((name) => describeAgent(name, nameIri));
  };
  const proofs = (evidence: readonly Evidence[]): Description[] => {
    if (options.evidence !== "yes") return [];
    const recorders = newAgents(evidence.map(({ recordedBy }) => recordedBy));
    return [...recorders, ...evidence.flatMap((each) => describeEvidence(each, nameIri))];
  };
  yield describeDataset(graph, manifest, nameIri);
  if (options.vocabulary === "yes") yield describeOntology(graph.ontology, nameIri);
  yield [
    ...graph.sources.map((source) => describeSource(source, nameIri)),
    ...graph.sections.flatMap((section) => describeSection(section, nameIri)),
    ...graph.omissions.flatMap((omission) => describeOmission(omission, nameIri)),
    ...newAgents(graph.checks.map(({ checkedBy }) => checkedBy)),
    ...graph.checks.map((check) => describeCheck(check, graph.ontology, nameIri)),
  ];
  for await (const batch of graph.entities()) {
    yield batch.flatMap((member) => [describeEntity(member, context), ...proofs(member.evidence)]);
  }
  for await (const batch of graph.relations()) {
    yield batch.flatMap((member) => [...describeRelation(member, context), ...proofs(member.evidence)]);
  }
  for await (const batch of graph.observations()) {
    yield batch.flatMap((member) => [describeObservation(member, context), ...proofs(member.evidence)]);
  }
  yield [describeWhole(manifest, nameIri)];
}
