import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { Format } from "./format.ts";
import { describeManifest } from "./manifest.ts";
import { XML_DECLARATION, type XmlElement, xml } from "./xml.ts";

const TYPES = { string: "string", double: "double", integer: "long", boolean: "boolean" } as const;

/** http://graphml.graphdrawing.org/specification.html; NetworkX refuses a file with both kinds of edges, so all are directed. */
export const GRAPHML: Format = {
  name: "graphml",
  title: { zh: "GraphML（NetworkX、igraph、Gephi）", en: "GraphML (NetworkX, igraph, Gephi)" },
  mediaType: "application/graphml+xml",
  extension: "graphml",
  versions: [],
  *write(graph) {
    const nodes = [...nodeAttributes(graph), ...placeAttributes(graph)];
    const edges = edgeAttributes(graph);
    yield XML_DECLARATION;
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
    yield xml({ desc: describeManifest(graph.manifest) });
    for (const attribute of nodes) yield xml({ key: keyOf("node", attribute) });
    for (const attribute of edges) yield xml({ key: keyOf("edge", attribute) });
    yield '<graph id="G" edgedefault="directed">\n';
    for (const entity of graph.entities) {
      yield xml({ node: { "@id": entity.id, data: dataOf("node", nodes, entity) } });
    }
    for (const relation of graph.relations) {
      const { id, source, target } = relation;
      const data = dataOf("edge", edges, relation);
      yield xml({ edge: { "@id": id, "@source": source, "@target": target, "@directed": "true", data } });
    }
    yield "</graph>\n</graphml>\n";
  },
};

/** GraphML has no notion of place: Gephi and igraph read x and y as attributes. */
function placeAttributes({ positions }: Parameters<Format["write"]>[0]): Attribute<{ id: string }>[] {
  return [
    { name: "x", type: "double", value: ({ id }) => positions.get(id)?.x },
    { name: "y", type: "double", value: ({ id }) => positions.get(id)?.y },
  ];
}

function keyOf(of: "node" | "edge", { name, type }: Attribute<never>): XmlElement {
  return { "@id": `${of}-${name}`, "@for": of, "@attr.name": name, "@attr.type": TYPES[type] };
}

function dataOf<Item>(of: "node" | "edge", attributes: readonly Attribute<Item>[], item: Item): XmlElement[] {
  return attributes.flatMap(({ name, value }) => {
    const found = value(item);
    return found === undefined ? [] : [{ "@key": `${of}-${name}`, "#text": String(found) }];
  });
}
