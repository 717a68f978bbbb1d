import { xmlForm } from "./expected.ts";
import { READ_BACK } from "./rdf-graph.ts";

/** What of a graph a reader finds: the values that count, in the form that format and reader give them. */
export interface Lens {
  /** Attributes that the format has elsewhere or otherwise, or the reader keeps for itself. */
  readonly without?: readonly string[];
  /** The only attributes that the format has, where it has few. */
  readonly only?: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** What is written under a name, by the name under which it is found. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly text: (text: string) => string;
  /** Numbers that are the same for this reader. */
  readonly number?: (number: number) => number;
  /** What the reader makes up where nothing is written. */
  readonly filledIn?: readonly string[];
  /** Texts that the reader takes for nothing. */
  readonly nothing?: (text: string) => boolean;
  /** Every value is a text. */
  readonly asText?: boolean;
  /** Edges have no ids: they are compared by their ends and types, each as often as it occurs. */
  readonly withoutEdgeIds?: boolean;
}

/** Readers of XML, DOT and tables take a text of nothing for none. */
const empty = (text: string) => text === "";
const same = (text: string) => text;
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
const listed = ["aliases"];
const evidence = ["evidence", "quotes", "asserted"];

/** By the format or the reader that they are for. */
export const LENSES = {
  xml: { without: ["id"], text: xmlForm, nothing: empty },
  json: { without: [...evidence, ...listed], text: same },
  csv: { text: (text) => wellFormed(text).replaceAll("\u0000", "\ufffd"), nothing: empty },
  // What R prints for us has 15 digits.
  r: { without: ["id"], text: xmlForm, nothing: empty, number: (number) => Number(number.toPrecision(15)) },
  graphology: {
    without: [...evidence, ...listed, "size", "color"],
    renamed: { entity_type: "type", relation_type: "type" },
    text: same,
  },
  cytoscape: { without: ["id", "name", "x", "y", ...listed], text: same },
  dot: {
    asText: true,
    nothing: empty,
    without: ["x", "y", "pos", "style", "fillcolor", "width", "dir"],
    text: (text) =>
      wellFormed(text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd")),
  },
  pajek: {
    only: { nodes: [], edges: ["source", "target", "type"] },
    text: (text) =>
      wellFormed(
        text
          .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
          .replaceAll('"', "'")
          .replaceAll("\\", "/"),
      ),
    withoutEdgeIds: true,
  },
  // raptor reads a text up to U+0000 or a noncharacter; statements that are read back are those of `rdf-graph.ts`.
  rdf: {
    only: READ_BACK,
    text: (text) => text.replace(/[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd"),
  },
  neo4j: { without: ["id", ...evidence], text: wellFormed },
  gephi: {
    without: ["id"],
    filledIn: ["x", "y", "label"],
    nothing: (text) => /^null$/i.test(text) || text.trim() === "",
    text: xmlForm,
    // Gephi keeps places in 32 bits.
    number: Math.fround,
  },
} satisfies Record<string, Lens>;
