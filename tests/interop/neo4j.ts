import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { enumName } from "../../src/ontology/entity-type.ts";
import type { FoundGraph, Values } from "./expected.ts";
import { isoDay } from "./iso-day.ts";
import { type LineProgram, lineProgram } from "./line-program.ts";

const FOLDER = join(import.meta.dirname, "neo4j");
const CLASSPATH = join(FOLDER, ".classpath");

/** Without the JIT's second stage the bundled dataset takes 39 s of processor time, and not 70. */
const OPTIONS = ["-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** The graph that Neo4j holds after it ran an export; a second time is to change nothing. */
export async function readByNeo4j(path: string, times: number): Promise<FoundGraph> {
  const { directed, nodes, edges } = await NEO4J.ask(`${times} ${path}`);
  return { directed, nodes: each(nodes, nodeValues), edges: each(edges, edgeValues) };
}

/** Neo4j, embedded, which is asked by how often, and the path of a file of Cypher with a statement a line. */
export const NEO4J = neo4j();

function neo4j(): LineProgram {
  let folder: string | undefined;
  const program = lineProgram(() => {
    folder = mkdtempSync(join(tmpdir(), "zhenxing-neo4j-"));
    const classpath = readFileSync(CLASSPATH, "utf8").trim();
    return ["java", ...OPTIONS, "-cp", classpath, join(FOLDER, "ReadNeo4j.java"), folder];
  });
  return {
    ask: program.ask,
    async end() {
      await program.end();
      if (folder !== undefined) rmSync(folder, { recursive: true });
    },
  };
}

/** Sees to it that Neo4j is there: its community edition from Maven Central, some 120 MB. */
export function needNeo4j(): void {
  if (existsSync(CLASSPATH) && readFileSync(CLASSPATH, "utf8").trim().split(delimiter).every(existsSync)) return;
  console.log("Getting Neo4j from Maven …");
  const goal = ["dependency:build-classpath", `-Dmdep.outputFile=${CLASSPATH}`];
  try {
    run("mvn", ["-q", "-B", "-f", join(FOLDER, "pom.xml"), ...goal]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot load Cypher into Neo4j: Maven did not get it. ${reason} See that Maven Central is reached.`,
    );
  }
}

/** The label and the type say the same as the property; a day has to be a date. */
function nodeValues({ neo4j_label: label, aliases, ...values }: Values): Values {
  if (label !== values.type) throw new Error(`${values.id} has the label ${label} and not ${values.type}.`);
  return days({ ...values, ...(Array.isArray(aliases) && aliases.length > 0 && { aliases: aliases.join("|") }) });
}

function edgeValues({ neo4j_type: type, ...values }: Values): Values {
  if (type !== enumName(String(values.type))) throw new Error(`${values.id} is of type ${type}, not ${values.type}.`);
  return days(values);
}

function days(values: Values): Values {
  return each(values, (value) => (isDate(value) ? isoDay(value.date) : value));
}

function isDate(value: unknown): value is { readonly date: string } {
  return typeof value === "object" && value !== null && "date" in value;
}

function each<Value, Result>(members: Readonly<Record<string, Value>>, to: (member: Value) => Result) {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, to(member)]));
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === 0) return stdout;
  throw new Error(error?.message ?? (`${stdout}${stderr}`.trim().slice(-500) || `status ${status}`));
}
