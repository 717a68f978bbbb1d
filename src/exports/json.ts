import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import { datasetMember } from "./dataset-member.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation } from "./export-graph.ts";
import { PLACES, QUOTES } from "./features.ts";
import type { Format } from "./format.ts";
import { jsonArray } from "./json-array.ts";
import { jsonValues } from "./json-values.ts";
import { COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";

/** Node-link JSON as NetworkX's `node_link_graph` reads it, with the manifest, each fact's evidence in full, and the statistics. */
export const JSON_FORMAT: Format = {
  name: "json",
  title: { zh: "JSON（节点—边，含证据）", en: "JSON (node-link, with evidence)" },
  options: [
    { name: "edges", title: { zh: "边的键名", en: "Key of the edges" }, values: ["links", "edges"] },
    ...[POSITIONS, COMMUNITIES, EVIDENCE],
  ],
  file: () => ({ mediaType: "application/json", extension: "json" }),
  cannotHold: ({ evidence, positions }) => [
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    // Evidence stands in full, not as quotes.
    const nodes = nodeAttributes(graph.ontology, { ...options, evidence: "no" });
    const edges = edgeAttributes(graph.ontology, { ...options, evidence: "no" });
    const withEvidence = options.evidence === "yes";
    const head = JSON.stringify({ ...manifest, sources: graph.sources });
    yield `{"directed":true,"multigraph":true,"graph":${head},\n"nodes":`;
    yield* jsonArray(graph.entities(), ({ entity, position, evidence, ...rest }: ExportedEntity) => ({
      id: entity.id,
      ...jsonValues(nodes, { entity, position, evidence, ...rest }),
      ...(options.positions === "yes" && position && { x: position.x, y: position.y }),
      ...(withEvidence && { evidence }),
    }));
    yield `,\n"${options.edges}":`;
    yield* jsonArray(graph.relations(), (member: ExportedRelation) => {
      const { id: key, source, target } = member.relation;
      return { source, target, key, ...jsonValues(edges, member), ...(withEvidence && { evidence: member.evidence }) };
    });
    yield ',\n"observations":';
    yield* jsonArray(graph.observations(), ({ observation: { time, ...rest }, evidence }: ExportedObservation) => ({
      ...rest,
      time: time?.edtf,
      ...(withEvidence && { evidence }),
    }));
    yield ",\n";
    yield* datasetMember(graph);
    yield "}\n";
  },
};
