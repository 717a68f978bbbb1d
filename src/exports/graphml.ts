import { type Attribute, edgeAttributes, nodeAttributes, PLACE_ATTRIBUTES } from "./attributes.ts";
import { describeManifest } from "./describe-manifest.ts";
import { EVIDENCE_DETAILS, PLACES, QUOTES, READING, SOURCES, STATISTICS } from "./features.ts";
import type { Format } from "./format.ts";
import { COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";
import { CHARACTERS_NOT_IN_XML } from "./text-features.ts";
import { XML_DECLARATION, type XmlElement, xml } from "./xml.ts";

const TYPES = { string: "string", double: "double", integer: "long", boolean: "boolean" } as const;

/** http://graphml.graphdrawing.org/specification.html; NetworkX refuses a file with both kinds of edges, so all are directed. */
export const GRAPHML: Format = {
  name: "graphml",
  title: { zh: "GraphML（NetworkX、igraph、Gephi）", en: "GraphML (NetworkX, igraph, Gephi)" },
  options: [POSITIONS, COMMUNITIES, EVIDENCE],
  file: () => ({ mediaType: "application/graphml+xml", extension: "graphml" }),
  cannotHold: ({ evidence, positions }) => [
    ...[STATISTICS, SOURCES, CHARACTERS_NOT_IN_XML, EVIDENCE_DETAILS],
    ...READING,
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const nodes = [
      ...nodeAttributes(graph.ontology, options),
      ...(options.positions === "yes" ? PLACE_ATTRIBUTES : []),
    ];
    const edges = edgeAttributes(graph.ontology, options);
    yield XML_DECLARATION;
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
    yield xml({ desc: describeManifest(manifest) });
    for (const attribute of nodes) yield xml({ key: keyOf("node", attribute) });
    for (const attribute of edges) yield xml({ key: keyOf("edge", attribute) });
    yield '<graph id="G" edgedefault="directed">\n';
    for await (const batch of graph.entities()) {
      const elements = batch.map((member) => ({
        node: { "@id": member.entity.id, data: dataOf("node", nodes, member) },
      }));
      yield elements.map(xml).join("");
    }
    for await (const batch of graph.relations()) {
      const elements = batch.map((member) => {
        const { id, source, target } = member.relation;
        const data = dataOf("edge", edges, member);
        return { edge: { "@id": id, "@source": source, "@target": target, "@directed": "true", data } };
      });
      yield elements.map(xml).join("");
    }
    yield "</graph>\n</graphml>\n";
  },
};

function keyOf(of: "node" | "edge", { name, type }: Attribute<never>): XmlElement {
  return { "@id": `${of}-${name}`, "@for": of, "@attr.name": name, "@attr.type": TYPES[type] };
}

function dataOf<Item>(of: "node" | "edge", attributes: readonly Attribute<Item>[], item: Item): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const { name, value } of attributes) {
    const found = value(item);
    if (found !== undefined) elements.push({ "@key": `${of}-${name}`, "#text": String(found) });
  }
  return elements;
}
