import type { Ontology } from "../ontology/ontology.ts";
import { appearanceOf } from "./appearance.ts";
import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import { describeManifest } from "./describe-manifest.ts";
import type { ExportedEntity } from "./export-graph.ts";
import { EVIDENCE_DETAILS, PLACES, QUOTES, READING, SOURCES, STATISTICS } from "./features.ts";
import type { Format } from "./format.ts";
import { APPEARANCE, COMMUNITIES, EVIDENCE, type OptionValues, POSITIONS } from "./options.ts";
import { CONTROL_CHARACTERS } from "./text-features.ts";
import { wellFormed } from "./well-formed.ts";

/** https://graphviz.org/doc/info/lang.html; edges have their id as `key`, which tells parallel ones apart. */
export const DOT: Format = {
  name: "dot",
  title: { zh: "DOT（Graphviz）", en: "DOT (Graphviz)" },
  options: [APPEARANCE, POSITIONS, COMMUNITIES, EVIDENCE],
  file: () => ({ mediaType: "text/vnd.graphviz", extension: "gv" }),
  cannotHold: ({ evidence, positions }) => [
    ...[STATISTICS, SOURCES, EVIDENCE_DETAILS, CONTROL_CHARACTERS],
    ...READING,
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" ? [PLACES] : []),
  ],
  async *write(graph, { manifest, options }) {
    const nodes = nodeAttributes(graph.ontology, options);
    const edges = edgeAttributes(graph.ontology, options);
    yield `digraph ${quoted(manifest.dataset)} {\ngraph [charset="UTF-8", comment=${quoted(describeManifest(manifest))}];\n`;
    for await (const batch of graph.entities()) {
      const lines = batch.map((member) => {
        const said = [...assignments(nodes, member), ...looks(member, graph.ontology, options)];
        return `${named(member.entity.id)} [${said.join(", ")}];\n`;
      });
      yield lines.join("");
    }
    for await (const batch of graph.relations()) {
      const lines = batch.map((member) => {
        const { id, source, target, type } = member.relation;
        const both = graph.ontology.relationType(type)?.symmetric ? ["dir=both"] : [];
        const said = [`key=${named(id)}`, ...assignments(edges, member), ...both];
        return `${named(source)} -> ${named(target)} [${said.join(", ")}];\n`;
      });
      yield lines.join("");
    }
    yield "}\n";
  },
};

/** Colour, size in inches, and the place in points, where `neato -n` leaves it. */
function looks(member: ExportedEntity, ontology: Ontology, { appearance, positions }: OptionValues): string[] {
  const { color, size } = appearanceOf(member, ontology);
  const { position } = member;
  return [
    ...(appearance === "yes"
      ? [`style="filled"`, `fillcolor=${quoted(color)}`, `width=${(size / 10).toFixed(3)}`]
      : []),
    ...(positions === "yes" && position ? [`pos="${position.x},${position.y}!"`] : []),
  ];
}

function assignments<Item>(attributes: readonly Attribute<Item>[], item: Item): string[] {
  return attributes.flatMap(({ name, value }) => {
    const found = value(item);
    return found === undefined ? [] : [`${quoted(name)}=${quoted(String(found))}`];
  });
}

/** A name: to Graphviz one that begins with % is none, which the backslash hides from it and not from who draws. */
function named(id: string): string {
  return quoted(id).replace(/^"%/, '"\\%');
}

/** C0 controls but white space; Graphviz ends a string at the first. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * A string as Graphviz draws it: `\\` is a backslash and `\n` a line end there. In the language itself only `\"` is an
 * escape, so that a reader that does not draw finds both as they are written. Graphviz 2 takes 16,384 bytes between two
 * quotation marks, and as many such parts as there are.
 */
function quoted(text: string): string {
  const held = wellFormed(text).replace(/\r\n?/g, "\n").replace(CONTROLS, "\ufffd");
  const parts = held.match(/[\s\S]{1,2000}/gu) ?? [""];
  return parts
    .map((part) => `"${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`)
    .join(" + ");
}
