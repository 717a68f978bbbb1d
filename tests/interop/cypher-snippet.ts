import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { subgraph } from "../../src/query/subgraph.ts";
import { CYPHER } from "../../src/snippets/cypher.ts";
import { start } from "../support/cli.ts";
import { NEO4J } from "./neo4j.ts";

const DATASET = "graph-data/northeast-revitalization";
const SELECTION = { around: ["city/fuxin"] };

/** What Neo4j has otherwise than the selection once it ran its snippet, which has it fetch the tables from a server. */
export async function cypherSnippetProblems(): Promise<string[]> {
  const { store, ontology } = await openKnowledgeBase(DATASET);
  const { entities, relations } = await subgraph(store, ontology, SELECTION);
  const folder = mkdtempSync(join(tmpdir(), "zhenxing-snippet-"));
  const server = start(["serve", "--dataset", DATASET, "--port", "0"]);
  try {
    const path = join(folder, "snippet.cypher");
    const pasted = CYPHER.write(SELECTION, { origin: await originOf(server) });
    const statements = pasted.split(";\n").map((statement) => statement.replaceAll("\n", " "));
    writeFileSync(path, statements.join("\n").trim());
    const { nodes, edges } = await NEO4J.ask(`1 ${path}`);
    return [...missing("entities", nodes, entities), ...missing("relations", edges, relations)];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

function missing(what: string, found: Readonly<Record<string, unknown>>, wanted: readonly { readonly id: string }[]) {
  const lost = wanted.filter(({ id }) => !(id in found)).map(({ id }) => id);
  const count = Object.keys(found).length;
  return count === wanted.length && lost.length === 0
    ? []
    : [`Neo4j has ${count} ${what}, not ${wanted.length}; not ${lost.slice(0, 3).join(", ")}.`];
}

/** The address at which a server says that it listens; what it says later is read too, since it ends when nobody does. */
function originOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (piece: Buffer) => {
      said += piece;
      const [address] = /http:\/\/[\w.:]+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    stdout?.on("data", hear);
    stderr?.on("data", hear);
    stdout?.on("end", () => reject(new Error(`Cannot run the snippet: the server does not start. ${said}`)));
  });
}
