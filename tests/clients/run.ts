import { spawnSync } from "node:child_process";
import { subgraph } from "../../src/query/subgraph.ts";
import { CLIENTS, prepareClient, runClient } from "./clients.ts";
import { ISSUER, serveBundled } from "./serve-bundled.ts";
import { COPIED, runSnippet, SNIPPET_NAMES } from "./snippets.ts";

// `npm run test:clients`: every example of docs/clients, and what selections are copied as, is run against a server, and what it prints is compared.

/** What the snippets need beside that. */
const SNIPPET_NEEDS = [
  { package: "curl", probe: ["curl", "--version"] },
  { package: "python3-networkx", probe: ["/usr/bin/python3", "-c", "import networkx"] },
  { package: "r-cran-igraph", probe: ["Rscript", "-e", "library(igraph)"] },
] as const;

try {
  installMissing();
  const { server, expected, knowledge } = await serveBundled();
  const rows = [];
  for (const client of CLIENTS) {
    const printed = await prepareClient(client)
      .then(() => runClient(client, server.url, ISSUER))
      .catch((error: Error) => [error.message]);
    const same = printed.length === expected.length && printed.every((line, index) => line === expected[index]);
    if (!same) console.error(`${client.name} printed:\n${printed.join("\n")}\nExpected was:\n${expected.join("\n")}`);
    rows.push({ client: client.name, lines: printed.length, result: same ? "equal" : "different" });
  }
  for (const [what, selection] of Object.entries(COPIED)) {
    const { entities, relations } = await subgraph(knowledge.store, knowledge.ontology, selection);
    const wanted = `${entities.length},${relations.length}`;
    for (const language of SNIPPET_NAMES) {
      const found = await runSnippet(language, selection, server.url).catch((error: Error) => [error.message]);
      if (String(found) !== wanted) console.error(`${language}, ${what}: ${found}, not ${wanted}`);
      rows.push({ client: `${language}: ${what}`, lines: 1, result: String(found) === wanted ? "equal" : "different" });
    }
  }
  console.table(rows);
  if (rows.some(({ result }) => result !== "equal")) process.exitCode = 1;
  await server.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Sees to it that the other languages are there, by apt-get where it may; throws with the remedy otherwise. */
function installMissing(): void {
  const needs = [...CLIENTS.flatMap((client) => client.needs ?? []), ...SNIPPET_NEEDS];
  const missing = () => needs.filter(({ probe: [program, ...args] }) => spawnSync(program, args).status !== 0);
  const packages = missing().map((need) => need.package);
  if (packages.length === 0) return;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(", ")} …`);
    spawnSync("apt-get", ["update", "-q"]);
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]);
    if (missing().length === 0) return;
  }
  throw new Error(
    `Cannot run every example: ${packages.join(", ")} missing. Run as root: apt-get install -y ${packages.join(" ")}`,
  );
}
