import type { Ontology } from "../ontology/ontology.ts";
import { appearanceOf } from "./appearance.ts";
import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { describeManifest } from "./describe-manifest.ts";
import type { ExportedEntity } from "./export-graph.ts";
import { EVIDENCE_DETAILS, PLACES, QUOTES, READING, SOURCES, STATISTICS, TIMES_BEYOND_DATES } from "./features.ts";
import type { Format } from "./format.ts";
import { APPEARANCE, COMMUNITIES, EVIDENCE, type OptionValues, POSITIONS } from "./options.ts";
import { SPELLS, spellReader } from "./spells.ts";
import { CHARACTERS_NOT_IN_XML } from "./text-features.ts";
import { XML_DECLARATION, type XmlElement, xml } from "./xml.ts";

/** Namespaces of https://gexf.net; NetworkX 2 reads 1.2 alone, Gephi both. */
const NAMESPACES = {
  "1.3": { root: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
  "1.2": { root: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
} as const;

const TYPES = { string: "string", double: "double", integer: "long", boolean: "boolean" } as const;

export const GEXF: Format = {
  name: "gexf",
  title: { zh: "GEXF（Gephi）", en: "GEXF (Gephi)" },
  options: [
    { name: "version", title: { zh: "版本", en: "Version" }, values: ["1.3", "1.2"] },
    SPELLS,
    ...[APPEARANCE, POSITIONS, COMMUNITIES, EVIDENCE],
  ],
  file: () => ({ mediaType: "application/gexf+xml", extension: "gexf" }),
  cannotHold: ({ spells, evidence, positions }) => [
    ...[STATISTICS, SOURCES, CHARACTERS_NOT_IN_XML, EVIDENCE_DETAILS],
    ...READING,
    ...(spells === "no" ? [] : [TIMES_BEYOND_DATES]),
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const { ontology } = graph;
    const version = options.version === "1.2" ? "1.2" : "1.3";
    const { root, viz } = NAMESPACES[version];
    const nodes = nodeAttributes(ontology, options).filter(({ name }) => name !== "label");
    const edges = edgeAttributes(ontology, options).filter(({ name }) => name !== "label");
    yield XML_DECLARATION;
    yield `<gexf xmlns="${root}" xmlns:viz="${viz}" version="${version}">\n`;
    yield xml({
      meta: {
        "@lastmodifieddate": manifest.exported.slice(0, 10),
        creator: "Zhenxing",
        description: describeManifest(manifest),
      },
    });
    const dynamic = options.spells === "no" ? 'mode="static"' : 'mode="dynamic" timeformat="date"';
    const spellOf = spellReader(options);
    yield `<graph defaultedgetype="directed" ${dynamic}>\n`;
    yield declare("node", nodes);
    yield declare("edge", edges);
    yield "<nodes>\n";
    for await (const batch of graph.entities()) {
      const elements = batch.map((member) => ({
        node: {
          "@id": member.entity.id,
          "@label": member.entity.name,
          ...spellOf(member.entity.time, ontology.entityType(member.entity.type)?.lasting),
          attvalues: { attvalue: valuesOf(nodes, member) },
          ...looks(member, ontology, options),
        },
      }));
      yield elements.map(xml).join("");
    }
    yield "</nodes>\n<edges>\n";
    for await (const batch of graph.relations()) {
      const elements = batch.map((member) => {
        const { id, source, target, type, time } = member.relation;
        const known = ontology.relationType(type);
        const ends = { "@id": id, "@source": source, "@target": target, "@label": known?.label.zh ?? type };
        return {
          edge: { ...ends, ...spellOf(time, known?.lasting), attvalues: { attvalue: valuesOf(edges, member) } },
        };
      });
      yield elements.map(xml).join("");
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

/** Colour by type, size by degree, and place, as in the viewer's first view. */
function looks(member: ExportedEntity, ontology: Ontology, { appearance, positions }: OptionValues): XmlElement {
  const { position } = member;
  const { color, size } = appearanceOf(member, ontology);
  const channel = (at: number) => String(Number.parseInt(color.slice(at, at + 2), 16));
  const place = position && { "viz:position": { "@x": String(position.x), "@y": String(position.y), "@z": "0" } };
  return {
    ...(appearance === "yes" && { "viz:color": { "@r": channel(1), "@g": channel(3), "@b": channel(5) } }),
    ...(positions === "yes" && place),
    ...(appearance === "yes" && { "viz:size": { "@value": String(size) } }),
  };
}

function declare(of: "node" | "edge", attributes: readonly Attribute<never>[]): string {
  const attribute = attributes.map(({ name, type }) => ({ "@id": name, "@title": name, "@type": TYPES[type] }));
  return xml({ attributes: { "@class": of, attribute } });
}

function valuesOf<Item>(attributes: readonly Attribute<Item>[], item: Item): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const { name, value } of attributes) {
    const found = value(item);
    if (found !== undefined) elements.push({ "@for": name, "@value": String(found) });
  }
  return elements;
}
