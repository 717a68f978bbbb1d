import { enumName } from "../ontology/entity-type.ts";
import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { CypherMap } from "./cypher/literal.ts";
import { OBSERVED, observationNode } from "./cypher/observation.ts";
import { attributeProperties, dayProperties, evidenceProperties } from "./cypher/properties.ts";
import { mergeNamed, mergeNodes, mergeRelationships, uniqueIds } from "./cypher/statements.ts";
import { describeManifest } from "./describe-manifest.ts";
import type { ExportedEntity, ExportedRelation } from "./export-graph.ts";
import { PLACES, QUOTES, READING } from "./features.ts";
import type { Format } from "./format.ts";
import { COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";
import { LONE_SURROGATES } from "./text-features.ts";

/** https://neo4j.com/docs/cypher-manual/5/: one statement a line, each of which may be run again without harm. */
export const CYPHER: Format = {
  name: "cypher",
  title: { zh: "Cypher（Neo4j）", en: "Cypher (Neo4j)" },
  options: [POSITIONS, COMMUNITIES, EVIDENCE],
  file: () => ({ mediaType: "application/x-cypher-query", extension: "cypher" }),
  cannotHold: ({ evidence, positions }) => [
    LONE_SURROGATES,
    ...READING,
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const proof = (member: Pick<ExportedEntity, "evidence">) =>
      options.evidence === "yes" ? evidenceProperties(member.evidence) : {};
    // Evidence stands in full, not as quotes.
    const nodes = nodeAttributes(graph.ontology, { ...options, evidence: "no" });
    const edges = edgeAttributes(graph.ontology, { ...options, evidence: "no" });
    const node = (member: ExportedEntity): CypherMap => ({
      id: member.entity.id,
      ...attributeProperties(nodes, member),
      ...dayProperties(member.entity.time),
      ...(options.positions === "yes" && member.position
        ? { x: { double: member.position.x }, y: { double: member.position.y } }
        : {}),
      ...proof(member),
    });
    const edge = (member: ExportedRelation) => {
      const { id, source, target, time } = member.relation;
      const properties = { id, ...attributeProperties(edges, member), ...dayProperties(time), ...proof(member) };
      return { source, target, properties };
    };
    const { dataset: name, version, checksum, exported } = manifest;
    yield ["Entity", "Observation", "Source"].map(uniqueIds).join("");
    yield mergeNamed("Dataset", name, { name, version, checksum, exported, manifest: describeManifest(manifest) });
    yield mergeNodes(
      "Source",
      undefined,
      graph.sources.map((source) => ({ ...source })),
    );
    for await (const batch of graph.entities()) {
      const byType = groups(batch, ({ entity }) => entity.type);
      yield byType.map(([type, members]) => mergeNodes("Entity", type, members.map(node))).join("");
    }
    for await (const batch of graph.relations()) {
      const byType = groups(batch, ({ relation }) => enumName(relation.type));
      yield byType.map(([type, members]) => mergeRelationships(type, ["Entity", "Entity"], members.map(edge))).join("");
    }
    for await (const batch of graph.observations()) {
      yield mergeNodes(
        "Observation",
        undefined,
        batch.map((member) => ({ ...observationNode(member), ...proof(member) })),
      );
      for (const { type, edge: edgeOf } of OBSERVED) {
        const found = batch.map(edgeOf).filter((each) => each !== undefined);
        yield mergeRelationships(type, ["Observation", "Entity"], found);
      }
    }
  },
};

/** The members by what they share: a statement can name only one label or type. */
function groups<Member>(members: readonly Member[], keyOf: (member: Member) => string): [string, Member[]][] {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const same = found.get(key);
    if (same) same.push(member);
    else found.set(key, [member]);
  }
  return [...found];
}
