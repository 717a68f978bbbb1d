import { appearanceOf } from "./appearance.ts";
import { edgeAttributes, nodeAttributes } from "./attributes.ts";
import { datasetMember } from "./dataset-member.ts";
import { PLACES, QUOTES } from "./features.ts";
import type { Format } from "./format.ts";
import { jsonArray } from "./json-array.ts";
import { jsonValues } from "./json-values.ts";
import { APPEARANCE, COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";

/**
 * What graphology's own `import` reads (https://graphology.github.io/serialization): relations that hold both ways are
 * undirected. Types are `entity_type` and `relation_type`, since sigma takes `type` for the name of a way to draw.
 */
export const GRAPHOLOGY: Format = {
  name: "graphology",
  title: { zh: "graphology JSON（sigma.js）", en: "graphology JSON (sigma.js)" },
  options: [APPEARANCE, POSITIONS, COMMUNITIES, EVIDENCE],
  file: () => ({ mediaType: "application/json", extension: "graphology.json" }),
  cannotHold: ({ evidence, positions }) => [
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const { ontology, sources } = graph;
    // Evidence stands in full, not as quotes.
    const nodes = renamed(nodeAttributes(ontology, { ...options, evidence: "no" }), "entity_type");
    const edges = renamed(edgeAttributes(ontology, { ...options, evidence: "no" }), "relation_type");
    const withEvidence = options.evidence === "yes";
    yield `{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},\n"attributes":${JSON.stringify({ manifest, sources }).slice(0, -1)},\n"observations":`;
    yield* jsonArray(graph.observations(), ({ observation: { time, ...rest }, evidence }) => ({
      ...rest,
      time: time?.edtf,
      ...(withEvidence && { evidence }),
    }));
    yield ",\n";
    yield* datasetMember(graph);
    yield '},\n"nodes":';
    yield* jsonArray(graph.entities(), (member) => {
      const { entity, position, evidence } = member;
      return {
        key: entity.id,
        attributes: {
          ...jsonValues(nodes, member),
          ...(options.appearance === "yes" && appearanceOf(member, ontology)),
          ...(options.positions === "yes" && position && { x: position.x, y: position.y }),
          ...(withEvidence && { evidence }),
        },
      };
    });
    yield ',\n"edges":';
    yield* jsonArray(graph.relations(), (member) => {
      const { id, source, target, type } = member.relation;
      return {
        key: id,
        source,
        target,
        attributes: { ...jsonValues(edges, member), ...(withEvidence && { evidence: member.evidence }) },
        ...(ontology.relationType(type)?.symmetric && { undirected: true }),
      };
    });
    yield "}\n";
  },
};

function renamed<Item extends { readonly name: string }>(attributes: readonly Item[], type: string): Item[] {
  return attributes.map((attribute) => (attribute.name === "type" ? { ...attribute, name: type } : attribute));
}
