import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import { EVIDENCE_DETAILS, PLACES, QUOTES, READING, STATISTICS } from "./features.ts";
import type { Format } from "./format.ts";
import { jsonArray } from "./json-array.ts";
import { jsonValues } from "./json-values.ts";
import { COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";

/** Cytoscape.js JSON, which Cytoscape reads as .cyjs; its y points down. */
export const CYTOSCAPE: Format = {
  name: "cytoscape",
  title: { zh: "Cytoscape JSON", en: "Cytoscape JSON" },
  options: [POSITIONS, COMMUNITIES, EVIDENCE],
  file: () => ({ mediaType: "application/json", extension: "cyjs" }),
  cannotHold: ({ evidence, positions }) => [
    ...[STATISTICS, EVIDENCE_DETAILS],
    ...READING,
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const nodes = nodeAttributes(graph.ontology, options);
    const edges = edgeAttributes(graph.ontology, options);
    const data = JSON.stringify({ name: manifest.titleEn, ...manifest, sources: graph.sources });
    yield `{"format_version":"1.0","generated_by":"zhenxing","target_cytoscapejs_version":"~3.0","data":${data},\n"elements":{"nodes":`;
    yield* jsonArray(graph.entities(), (member) => {
      const { entity, position } = member;
      return {
        data: { id: entity.id, name: entity.name, ...jsonValues(nodes, member) },
        ...(options.positions === "yes" && position && { position: { x: position.x, y: -position.y } }),
      };
    });
    yield ',\n"edges":';
    yield* jsonArray(graph.relations(), (member) => {
      const { id, source, target } = member.relation;
      return { data: { id, source, target, ...jsonValues(edges, member) } };
    });
    yield "}}\n";
  },
};
