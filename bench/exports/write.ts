import { createWriteStream, statSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MultiDirectedGraph } from "graphology";
import { write as writeGexf } from "graphology-gexf";
import { findFormat } from "../../src/exports/find-format.ts";
import { readOptions } from "../../src/exports/options.ts";
import { prepareExport } from "../../src/exports/prepare-export.ts";
import { readOntologyOf } from "../../src/knowledge-base.ts";
import { openStore } from "../../src/store/open-store.ts";
import { randomDataset } from "../random-dataset.ts";

// Writes one file and says what it took: node --import tsx write.ts <format or graphology-gexf> <file>

const [, , name = "", path = ""] = process.argv;
const ontology = await readOntologyOf("graph-data/northeast-revitalization");
const dataset = randomDataset(ontology, 20_000, 100_000);
const write = name === "graphology-gexf" ? peer() : ours();
const before = peakMegabytes();
const started = process.cpuUsage();
await write();
const { user, system } = process.cpuUsage(started);
const seconds = Number(((user + system) / 1e6).toFixed(2));
const megabytes = Math.round(statSync(path).size / 1e6);
console.log(JSON.stringify({ seconds, before, peak: peakMegabytes(), megabytes }));

function ours(): () => Promise<void> {
  const store = openStore(dataset, ontology);
  const format = findFormat(name);
  return async () => {
    const order = { format, options: readOptions(format, []), selection: {} };
    const prepared = await prepareExport({ store, ontology }, order);
    await pipeline(Readable.from(prepared.write()), createWriteStream(path));
  };
}

/** The same members with their names, types and times, as the library's own users would give them. */
function peer(): () => Promise<void> {
  const graph = new MultiDirectedGraph();
  for (const { id, name: label, type } of dataset.entities) graph.addNode(id, { label, type });
  for (const { id, source, target, type, time } of dataset.relations) {
    graph.addDirectedEdgeWithKey(id, source, target, { type, ...(time && { time: time.edtf }) });
  }
  return async () => writeFileSync(path, writeGexf(graph));
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
