import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { WRITERS, written } from "../support/written.ts";
import { differences, type Lens } from "./compare.ts";
import { expectedGraph, xmlForm } from "./expected.ts";
import { needTools } from "./tools.ts";

// `npm run test:interop`: every export is read by the programs of others, and what they find is compared with what was written.

/** Who reads which file, and what of it. */
const READERS: readonly {
  readonly name: string;
  readonly reads: readonly string[];
  readonly script: string;
  readonly lens: Lens;
}[] = [
  {
    name: "NetworkX",
    reads: ["graphml", "gexf version=1.2"],
    script: "read_networkx.py",
    lens: { without: ["id"], form: xmlForm },
  },
  {
    name: "NetworkX",
    reads: ["json"],
    script: "read_networkx.py",
    lens: { without: ["evidence", "quotes", "asserted"], form: (text) => text },
  },
  { name: "igraph", reads: ["graphml"], script: "read_igraph.py", lens: { without: ["id"], form: xmlForm } },
];

const MOST_SHOWN = 5;

const rows: Record<string, string | number>[] = [];
const folder = mkdtempSync(join(tmpdir(), "zhenxing-interop-"));
try {
  needTools();
  const bundled = await openKnowledgeBase("graph-data/northeast-revitalization");
  await readAll("bundled", await collect(bundled.store, bundled.ontology, {}));
  await readAll("hostile", await hostileGraph());
  console.table(rows);
  process.exitCode = rows.some(({ differences }) => differences !== 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes a graph in every format, and has every reader read it. */
async function readAll(graphName: string, graph: ExportGraph): Promise<void> {
  for (const writer of WRITERS) {
    const { name, format, options } = writer;
    const { mediaType, extension } = format.file(options);
    const path = join(folder, `${graphName}-${name.replace(/[ =]/g, "-")}.${extension}`);
    writeFileSync(path, await written(graph, writer));
    const report = (reader: string, problems: readonly string[]) => {
      for (const problem of problems.slice(0, MOST_SHOWN))
        console.error(`${graphName}, ${name}, ${reader}: ${problem}`);
      const sizes = { nodes: graph.entityCount, edges: graph.relationCount };
      rows.push({ graph: graphName, file: name, reader, ...sizes, differences: problems.length });
    };
    for (const { name: reader, script, lens } of READERS.filter(({ reads }) => reads.includes(name))) {
      const { output, problems } = run("/usr/bin/python3", [join(import.meta.dirname, script), format.name, path]);
      report(reader, problems ?? differences(await expectedGraph(graph), JSON.parse(output), lens));
    }
    if (!mediaType.endsWith("xml")) continue;
    const schema = format.name === "graphml" ? ["--schema", join(import.meta.dirname, "graphml.xsd")] : [];
    const { problems = [] } = run("xmllint", ["--noout", "--nonet", ...schema, path]);
    report(schema.length > 0 ? "xmllint, schema" : "xmllint", problems);
  }
}

function run(command: string, args: readonly string[]): { output: string; problems?: string[] } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  return status === 0
    ? { output: stdout }
    : { output: "", problems: [stderr.trim().slice(-500) || `status ${status}`] };
}
