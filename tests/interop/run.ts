import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { writerNamed, written } from "../support/written.ts";
import { citationProblems } from "./citations.ts";
import { differences } from "./compare.ts";
import { cypherSnippetProblems } from "./cypher-snippet.ts";
import { expectedGraph } from "./expected.ts";
import { GRAPHS } from "./graphs.ts";
import { READERS } from "./readers.ts";
import { sparqlProblems } from "./sparql.ts";
import { isTableCurrent, type Verdict, verdictTable, writeTable } from "./table.ts";
import { needTools } from "./tools.ts";

// `npm run test:interop`: every export is read by the programs of others, and what they find is compared with what was written; questions in
// SPARQL are asked again, a snippet is run in Neo4j, and citations are set by others. Names of readers let only these read. With `--write`
// the table of docs/exports.md and the answers of docs/sparql are written; else the run fails where they say otherwise. `--without-maven`
// runs without Gephi and Neo4j.

const MOST_SHOWN = 5;

const { values: asked, positionals: named } = parseArgs({
  options: { write: { type: "boolean", default: false }, "without-maven": { type: "boolean", default: false } },
  allowPositionals: true,
});
const readers = READERS.filter(
  ({ name, fromMaven = false }) =>
    (named.length === 0 || named.includes(name)) && !(fromMaven && asked["without-maven"]),
);
const notRun = READERS.filter((reader) => !readers.includes(reader)).map(({ name }) => name);

const verdicts: Verdict[] = [];
const folder = mkdtempSync(join(tmpdir(), "zhenxing-interop-"));
try {
  needTools({ maven: readers.some(({ fromMaven }) => fromMaven) });
  for (const { name, make, readers: only } of GRAPHS) {
    const files = await readAll(name, await make(), only);
    const turtle = name === "bundled" ? files.get("turtle") : undefined;
    if (turtle !== undefined)
      report("questions in SPARQL", await problemsOf(() => sparqlProblems(turtle, asked.write)));
  }
  if (readers.some(({ name }) => name === "Neo4j"))
    report("the snippet, Neo4j", await problemsOf(cypherSnippetProblems));
  report("citations, pandoc", await problemsOf(citationProblems));
  const table = verdictTable(verdicts, GRAPHS);
  console.log(table);
  if (notRun.length > 0) console.log(`Not run: ${notRun.join(", ")}. The table of docs/exports.md was not looked at.`);
  else if (asked.write) writeTable(table);
  else if (!isTableCurrent(table)) {
    console.error("docs/exports.md says otherwise. Mend what differs, or run `npm run test:interop -- --write`.");
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("Not run: the exports were not read by all of the programs.");
  process.exitCode = 2;
} finally {
  for (const { end } of READERS) await end?.();
  rmSync(folder, { recursive: true });
}

/** Writes a graph in every format, and has the readers read it, or those that are named; answers with the files by their writers. */
async function readAll(
  graph: string,
  exported: ExportGraph,
  only: readonly string[] | undefined,
): Promise<ReadonlyMap<string, string>> {
  const expected = await expectedGraph(exported);
  const files = new Map<string, string>();
  for (const reader of readers) {
    for (const [file, lens] of Object.entries(reader.reads)) {
      if (only && !only.includes(`${file} by ${reader.name}`)) continue;
      const path = files.get(file) ?? (await fileOf(graph, exported, file));
      files.set(file, path);
      const started = performance.now();
      const problems = await problemsOf(async () => {
        const found = await reader.find(path, file);
        return found ? differences(expected, found, lens) : [];
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      report(`${graph}, ${file}, ${reader.name}, ${seconds} s`, problems);
      verdicts.push({ graph, file, reader: reader.name, differences: problems.length });
    }
  }
  return files;
}

function report(what: string, problems: readonly string[]): void {
  console.error(`${what}: ${problems.length} differences`);
  for (const problem of problems.slice(0, MOST_SHOWN)) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

async function fileOf(graph: string, exported: ExportGraph, name: string): Promise<string> {
  const writer = writerNamed(name);
  const { extension } = writer.format.file(writer.options);
  const path = join(folder, `${graph}-${name.replace(/[ =]/g, "-")}.${extension}`);
  writeFileSync(path, await written(exported, writer));
  return path;
}

/** A reader that cannot read a file says why in one problem. */
async function problemsOf(read: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await read();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
