import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { Format } from "./format.ts";
import { describeManifest } from "./manifest.ts";
import { XML_DECLARATION, type XmlElement, xml } from "./xml.ts";

/** Namespaces of https://gexf.net; NetworkX reads 1.2 and not 1.3, Gephi reads both. */
const NAMESPACES = {
  "1.2": { root: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
  "1.3": { root: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
} as const;

const TYPES = { string: "string", double: "double", integer: "integer", boolean: "boolean" } as const;

export const GEXF: Format = {
  name: "gexf",
  title: { zh: "GEXF（Gephi）", en: "GEXF (Gephi)" },
  mediaType: "application/gexf+xml",
  extension: "gexf",
  versions: Object.keys(NAMESPACES),
  *write(graph, { version }) {
    const { root, viz } = NAMESPACES[version === "1.3" ? "1.3" : "1.2"];
    const nodes = nodeAttributes(graph).filter(({ name }) => name !== "label");
    const edges = edgeAttributes(graph).filter(({ name }) => name !== "label");
    yield XML_DECLARATION;
    yield `<gexf xmlns="${root}" xmlns:viz="${viz}" version="${version === "1.3" ? "1.3" : "1.2"}">\n`;
    yield xml({
      meta: {
        "@lastmodifieddate": graph.manifest.exported.slice(0, 10),
        creator: "Zhenxing",
        description: describeManifest(graph.manifest),
      },
    });
    yield '<graph defaultedgetype="directed" mode="static">\n';
    yield declare("node", nodes);
    yield declare("edge", edges);
    yield "<nodes>\n";
    for (const entity of graph.entities) {
      yield xml({
        node: {
          "@id": entity.id,
          "@label": entity.name,
          attvalues: { attvalue: valuesOf(nodes, entity) },
          ...appearance(graph, entity.id, entity.type),
        },
      });
    }
    yield "</nodes>\n<edges>\n";
    for (const relation of graph.relations) {
      const { id, source, target, type } = relation;
      const label = graph.ontology.relationType(type)?.label.zh ?? type;
      const attvalues = { attvalue: valuesOf(edges, relation) };
      yield xml({ edge: { "@id": id, "@source": source, "@target": target, "@label": label, attvalues } });
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

/** Colour by type, size by degree, and place, as in the viewer's first view. */
function appearance({ ontology, degrees, positions }: ExportGraph, id: string, type: string): XmlElement {
  const color = ontology.entityType(type)?.color.light ?? "#808080";
  const channel = (at: number) => String(Number.parseInt(color.slice(at, at + 2), 16));
  const position = positions.get(id);
  return {
    "viz:color": { "@r": channel(1), "@g": channel(3), "@b": channel(5) },
    ...(position && { "viz:position": { "@x": String(position.x), "@y": String(position.y), "@z": "0" } }),
    "viz:size": { "@value": String(3 + Math.sqrt(degrees.get(id) ?? 0)) },
  };
}

function declare(of: "node" | "edge", attributes: readonly Attribute<never>[]): string {
  const attribute = attributes.map(({ name, type }) => ({ "@id": name, "@title": name, "@type": TYPES[type] }));
  return xml({ attributes: { "@class": of, attribute } });
}

function valuesOf<Item>(attributes: readonly Attribute<Item>[], item: Item): XmlElement[] {
  return attributes.flatMap(({ name, value }) => {
    const found = value(item);
    return found === undefined ? [] : [{ "@for": name, "@value": String(found) }];
  });
}
