import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import cytoscape from "cytoscape";
import { MultiGraph } from "graphology";
import type { FoundGraph, Values } from "./expected.ts";
import { GEPHI } from "./gephi.ts";
import { readJsonLdStream } from "./json-ld-stream.ts";
import { LENSES, type Lens } from "./lenses.ts";
import { NEO4J, readByNeo4j } from "./neo4j.ts";
import { graphOfTriples } from "./rdf-graph.ts";

/** A program of others that reads a file; it throws with what it says where it cannot. */
export interface Reader {
  readonly name: string;
  /** Where it comes from by Maven, beside Debian's packages. */
  readonly fromMaven?: true;
  /** The writers whose files it reads, by name, each with what of a graph they let it find. */
  readonly reads: Readonly<Record<string, Lens>>;
  /** Undefined where it only says whether the file is valid. */
  find(path: string, writer: string): FoundGraph | undefined | Promise<FoundGraph>;
  /** Lets go of what it keeps as long as it may be asked. */
  readonly end?: () => Promise<void>;
}

const HERE = import.meta.dirname;

/** Every reader, in the order of the table. */
export const READERS: readonly Reader[] = [
  {
    name: "NetworkX",
    reads: {
      graphml: LENSES.xml,
      "gexf version=1.2": LENSES.xml,
      json: LENSES.json,
      pajek: LENSES.pajek,
      dot: LENSES.dot,
    },
    find: (path, writer) => parsed(run("/usr/bin/python3", [join(HERE, "read_networkx.py"), writer, path])),
  },
  {
    name: "python-igraph",
    reads: { graphml: LENSES.xml, pajek: LENSES.pajek },
    find: (path, writer) => parsed(run("/usr/bin/python3", [join(HERE, "read_igraph.py"), writer, path])),
  },
  {
    name: "R igraph",
    reads: { graphml: LENSES.r },
    find: (path) => parsed(run("/usr/bin/Rscript", [join(HERE, "read_igraph.R"), path])),
  },
  {
    name: "pandas",
    reads: { csv: LENSES.csv },
    find: (path) => parsed(run("/usr/bin/python3", [join(HERE, "read_pandas.py"), path])),
  },
  {
    name: "graphology",
    reads: { graphology: LENSES.graphology },
    find(path) {
      const graph = MultiGraph.from(JSON.parse(readFileSync(path, "utf8")));
      return {
        directed: true,
        nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, values])),
        edges: Object.fromEntries(graph.mapEdges((id, values, source, target) => [id, { ...values, source, target }])),
      };
    },
  },
  {
    name: "Cytoscape.js",
    reads: { cytoscape: LENSES.cytoscape },
    find(path) {
      const { elements } = JSON.parse(readFileSync(path, "utf8"));
      const graph = cytoscape({ headless: true, elements });
      const byId = (members: { data(): Values; id(): string }[]) =>
        Object.fromEntries(members.map((member) => [member.id(), member.data()]));
      return { directed: true, nodes: byId(graph.nodes().toArray()), edges: byId(graph.edges().toArray()) };
    },
  },
  {
    name: "Gephi",
    fromMaven: true,
    reads: {
      graphml: LENSES.gephi,
      gexf: LENSES.gephi,
      "gexf version=1.2": LENSES.gephi,
      "gexf spells=stated": LENSES.gephi,
    },
    find: GEPHI.ask,
    end: GEPHI.end,
  },
  {
    name: "rdflib",
    reads: { turtle: LENSES.rdf, "json-ld": LENSES.rdf },
    find: (path, writer) => graphOfTriples(run("/usr/bin/python3", [join(HERE, "read_rdf.py"), writer, path])),
  },
  {
    name: "raptor",
    reads: { turtle: LENSES.rdf },
    find: (path) => graphOfTriples(run("rapper", ["-q", "-i", "turtle", "-o", "ntriples", path])),
  },
  {
    name: "jsonld-streaming-parser",
    reads: { "json-ld": LENSES.rdf },
    find: readJsonLdStream,
  },
  {
    name: "Neo4j",
    fromMaven: true,
    reads: { cypher: LENSES.neo4j },
    // What a second time changes shows in small files as well.
    find: (path) => readByNeo4j(path, statSync(path).size < 2 ** 23 ? 2 : 1),
    end: NEO4J.end,
  },
  {
    name: "Graphviz",
    reads: { dot: LENSES.dot },
    find: (path) => void run("gc", ["-n", "-e", path]),
  },
  {
    name: "xmllint",
    reads: { "gexf version=1.2": LENSES.xml },
    find: (path) => void run("xmllint", ["--noout", "--nonet", path]),
  },
  {
    name: "xmllint, schema",
    reads: { graphml: LENSES.xml, gexf: LENSES.xml, "gexf spells=stated": LENSES.xml },
    find(path, writer) {
      const schema = writer === "graphml" ? "graphml.xsd" : "gexf.xsd";
      run("xmllint", ["--noout", "--nonet", "--schema", join(HERE, schema), path]);
      return undefined;
    },
  },
];

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(error?.message ?? (stderr.trim().slice(-500) || `status ${status}`));
  return stdout;
}

function parsed(output: string): FoundGraph {
  return JSON.parse(output);
}
