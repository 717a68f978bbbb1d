import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FORMATS } from "../../src/exports/index.ts";

// `npx tsx bench/exports/run.ts`: processor time and memory of each export of 20,000 nodes with 100,000 edges, beside the writers of
// graphology-gexf and NetworkX for the same graph. Each is a process of its own, which says what it took.

interface Measured {
  /** Of the processor, so that others at work count less. */
  readonly seconds: number;
  /** Memory at its highest, before and after the writing. */
  readonly before: number;
  readonly peak: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "zhenxing-bench-"));
try {
  const rows: Record<string, string | number>[] = [];
  const measure = (writer: string, command: string, args: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr.slice(-500));
    const { seconds, before, peak, megabytes }: Measured = JSON.parse(stdout);
    rows.push({
      writer,
      "processor, s": seconds,
      "memory before, MB": before,
      "more at its peak, MB": peak - before,
      "file, MB": megabytes,
    });
    console.error(writer, stdout.trim());
  };
  const child = join(import.meta.dirname, "write.ts");
  const json = join(folder, "graph.json");
  for (const { name } of FORMATS) {
    measure(name, process.execPath, ["--import", "tsx", child, name, name === "json" ? json : join(folder, name)]);
  }
  measure("graphology-gexf", process.execPath, [
    "--import",
    "tsx",
    child,
    "graphology-gexf",
    join(folder, "peer.gexf"),
  ]);
  for (const peer of ["graphml", "gexf", "json"]) {
    measure(`NetworkX ${peer}`, "/usr/bin/python3", [
      join(import.meta.dirname, "write.py"),
      peer,
      json,
      join(folder, "peer"),
    ]);
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true });
}
