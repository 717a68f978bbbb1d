import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { writerNamed, written } from "../support/written.ts";
import { differences } from "./compare.ts";
import { expectedGraph } from "./expected.ts";
import { GRAPHS } from "./graphs.ts";
import { READERS } from "./readers.ts";
import { isTableCurrent, type Verdict, verdictTable, writeTable } from "./table.ts";
import { needTools } from "./tools.ts";

// `npm run test:interop`: every export is read by the programs of others, and what they find is compared with what was written.
// With `--write` the table of docs/exports.md is written; without it the run fails where the table says otherwise.

const MOST_SHOWN = 5;

const verdicts: Verdict[] = [];
const folder = mkdtempSync(join(tmpdir(), "zhenxing-interop-"));
try {
  needTools();
  for (const { name, make, readers } of GRAPHS) await readAll(name, await make(), readers);
  const table = verdictTable(verdicts, GRAPHS);
  console.log(table);
  if (process.argv.includes("--write")) writeTable(table);
  else if (!isTableCurrent(table)) {
    console.error("docs/exports.md says otherwise. Mend what differs, or run `npm run test:interop -- --write`.");
    process.exitCode = 1;
  }
  if (verdicts.some((verdict) => verdict.differences > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes a graph in every format, and has every reader read it, or those that are named. */
async function readAll(graph: string, exported: ExportGraph, only: readonly string[] | undefined): Promise<void> {
  const expected = await expectedGraph(exported);
  const files = new Map<string, string>();
  for (const reader of READERS) {
    for (const [file, lens] of Object.entries(reader.reads)) {
      if (only && !only.includes(`${file} by ${reader.name}`)) continue;
      const path = files.get(file) ?? (await fileOf(graph, exported, file));
      files.set(file, path);
      const started = performance.now();
      const problems = await problemsOf(() => {
        const found = reader.find(path, file);
        return found ? differences(expected, found, lens) : [];
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.error(`${graph}, ${file}, ${reader.name}: ${problems.length} differences, ${seconds} s`);
      for (const problem of problems.slice(0, MOST_SHOWN)) console.error(`  ${problem}`);
      verdicts.push({ graph, file, reader: reader.name, differences: problems.length });
    }
  }
}

async function fileOf(graph: string, exported: ExportGraph, name: string): Promise<string> {
  const writer = writerNamed(name);
  const { extension } = writer.format.file(writer.options);
  const path = join(folder, `${graph}-${name.replace(/[ =]/g, "-")}.${extension}`);
  writeFileSync(path, await written(exported, writer));
  return path;
}

/** A reader that cannot read a file says why in one problem. */
async function problemsOf(read: () => string[]): Promise<string[]> {
  try {
    return read();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
