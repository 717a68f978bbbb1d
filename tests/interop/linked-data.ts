import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { writerNamed, written } from "../support/written.ts";
import { citationProblems } from "./citations.ts";
import { expectedGraph } from "./expected.ts";
import { needNeo4j, readByNeo4j } from "./neo4j.ts";
import { needPackages } from "./packages.ts";
import { graphOfStatements, READ_BACK } from "./rdf-graph.ts";
import { lostMembers, type Names } from "./same-members.ts";
import { sparqlProblems } from "./sparql.ts";

// The second part of `npm run test:interop`: RDF in rdflib and raptor, by statements and by SPARQL; Cypher in Neo4j; citations in pandoc.
// With `--write` the answers in docs/sparql are written anew; with `--whole` Neo4j loads the bundled dataset too, which takes it minutes.

const MOST_SHOWN = 5;
const ALL: Names = { without: ["id", "quotes", "evidence", "asserted"] };

const folder = mkdtempSync(join(tmpdir(), "zhenxing-linked-data-"));
let failed = false;
try {
  needPackages([
    "python3-rdflib",
    "raptor2-utils",
    "pandoc",
    "citation-style-language-styles",
    "maven",
    "default-jdk-headless",
  ]);
  needNeo4j();
  const { store, ontology } = await openKnowledgeBase("graph-data/northeast-revitalization");
  const turtle = await readAll("bundled", await collect(store, ontology, {}), process.argv.includes("--whole") ? 1 : 0);
  await readAll("hostile", await hostileGraph(), 2);
  report("questions in SPARQL", () => sparqlProblems(turtle, process.argv.includes("--write")));
  report("citations", citationProblems);
  if (failed) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("Not all of RDF, Cypher and citations was read.");
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}

/** Has every reader read a graph, and Neo4j so many times; answers with its Turtle. */
async function readAll(name: string, graph: ExportGraph, times: number): Promise<string> {
  const expected = await expectedGraph(graph);
  const [turtle, jsonLd, cypher] = await Promise.all(
    ["turtle", "json-ld", "cypher"].map(async (format) => {
      const writer = writerNamed(format);
      const path = join(folder, `${name}.${writer.format.file(writer.options).extension}`);
      writeFileSync(path, await written(graph, writer));
      return path;
    }),
  );
  if (!turtle || !jsonLd || !cypher) throw new Error("A format wrote nothing.");
  const rdf = (triples: string) => lostMembers(expected, graphOfStatements(triples), { only: READ_BACK });
  const script = join(import.meta.dirname, "read_rdf.py");
  report(`${name}, turtle, rdflib`, () => rdf(run("/usr/bin/python3", [script, "turtle", turtle])));
  report(`${name}, json-ld, rdflib`, () => rdf(run("/usr/bin/python3", [script, "json-ld", jsonLd])));
  report(`${name}, turtle, raptor`, () => rdf(run("rapper", ["-q", "-i", "turtle", "-o", "ntriples", turtle])));
  if (times === 0) console.log(`${name}, cypher, Neo4j: not loaded without --whole`);
  else report(`${name}, cypher, Neo4j`, () => lostMembers(expected, readByNeo4j(cypher, times), ALL));
  return turtle;
}

function report(what: string, find: () => string[]): void {
  const started = performance.now();
  const problems = find();
  console.log(`${what}: ${problems.length} differences, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const problem of problems.slice(0, MOST_SHOWN)) console.error(`  ${problem}`);
  failed ||= problems.length > 0;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === 0) return stdout;
  throw new Error(error?.message ?? (stderr.trim().slice(-500) || `status ${status}`));
}
