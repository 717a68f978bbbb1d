import { describeManifest } from "./describe-manifest.ts";
import type { ExportGraph } from "./export-graph.ts";
import {
  ATTRIBUTES_OF_EDGES,
  ATTRIBUTES_OF_NODES,
  EDGE_IDS,
  EVIDENCE_DETAILS,
  NAMES,
  NODE_IDS,
  NODE_TYPES,
  PLACES,
  QUOTES,
  READING,
  SCALE_OF_PLACES,
  SOURCES,
  STATISTICS,
} from "./features.ts";
import type { Format } from "./format.ts";
import { POSITIONS } from "./options.ts";
import { QUOTATION_MARKS } from "./text-features.ts";
import { wellFormed } from "./well-formed.ts";

/** http://mrvar.fdv.uni-lj.si/pajek/: numbered vertices with a label and a place, and arcs with a label. */
export const PAJEK: Format = {
  name: "pajek",
  title: { zh: "Pajek（.net）", en: "Pajek (.net)" },
  options: [
    // NetworkX knows nodes by their labels alone, and names may be shared.
    { name: "labels", title: { zh: "节点标签", en: "Labels of nodes" }, values: ["id", "name"] },
    POSITIONS,
  ],
  file: () => ({ mediaType: "text/plain", extension: "net" }),
  cannotHold: ({ labels, positions }) => [
    labels === "name" ? NODE_IDS : NAMES,
    ...[NODE_TYPES, EDGE_IDS, ATTRIBUTES_OF_NODES, ATTRIBUTES_OF_EDGES, QUOTATION_MARKS],
    ...[STATISTICS, SOURCES, QUOTES, EVIDENCE_DETAILS],
    ...READING,
    positions === "no" ? PLACES : SCALE_OF_PLACES,
  ],
  async *write(graph, { manifest, options }) {
    const numbers = new Map<string, number>();
    const idLabel = uniqueLabels();
    yield `*Network ${quoted(manifest.titleEn)}\n% ${onOneLine(describeManifest(manifest))}\n`;
    yield `*Vertices ${graph.entityCount}\n`;
    const placed = options.positions === "yes" ? await unitSquare(graph) : () => "";
    for await (const batch of graph.entities()) {
      const lines = batch.map(({ entity, position }) => {
        numbers.set(entity.id, numbers.size + 1);
        const label = options.labels === "name" ? quoted(entity.name) : idLabel(entity.id);
        return `${numbers.size} ${label}${position ? placed(position) : ""}\n`;
      });
      yield lines.join("");
    }
    yield "*Arcs\n";
    for await (const batch of graph.relations()) {
      const lines = batch.map(
        ({ relation: { source, target, type } }) =>
          `${numbers.get(source)} ${numbers.get(target)} 1 l ${quoted(type)}\n`,
      );
      yield lines.join("");
    }
  },
};

/** Pajek draws in the square from 0 to 1, with y downwards: all places, made to fit with their proportions kept. */
async function unitSquare(graph: ExportGraph): Promise<(place: { x: number; y: number }) => string> {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for await (const batch of graph.entities()) {
    for (const { position } of batch) {
      if (!position) continue;
      [left, right] = [Math.min(left, position.x), Math.max(right, position.x)];
      [bottom, top] = [Math.min(bottom, position.y), Math.max(top, position.y)];
    }
  }
  const size = Math.max(right - left, top - bottom) || 1;
  return ({ x, y }) => ` ${((x - left) / size).toFixed(6)} ${((top - y) / size).toFixed(6)} 0.5`;
}

/** Labels of ids, which stay apart where what is replaced in them told them apart: NetworkX makes one node of two that share a label. */
function uniqueLabels(): (id: string) => string {
  const used = new Set<string>();
  return (id) => {
    let label = quoted(id);
    for (let again = 2; used.has(label); again++) label = quoted(`${id} (${again})`);
    used.add(label);
    return label;
  };
}

/** Its strings end at the next quotation mark, and have no way to write one; NetworkX reads a backslash as the mark of an escape. */
function quoted(text: string): string {
  return `"${onOneLine(text).replaceAll('"', "'").replaceAll("\\", "/")}"`;
}

function onOneLine(text: string): string {
  return wellFormed(text.replace(/[\p{Cc}\u2028\u2029]+/gu, " "));
}
