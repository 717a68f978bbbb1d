import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { readOntology } from "../../src/dataset/read-ontology.ts";
import { startServer } from "../../src/server/server.ts";
import { openStore } from "../../src/store/open-store.ts";
import { launchChromium } from "../../tests/support/chromium.ts";
import { placedDataset, plainGraph } from "./graph.ts";
import { measurePage, type PageFigures } from "./measure-page.ts";
import { servePeers } from "./serve-peers.ts";

// Draws the same graph in our viewer and in its peers, one after the other in one Chromium, and prints a table.

const SIZES = (process.env.SIZES ?? "500,10000").split(",").map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PEERS = ["sigma", "cytoscape", "g6"];
const PAGES = (process.env.PAGES ?? ["ours", ...PEERS].join(",")).split(",");
const HERE = "bench/viewer";

if (!existsSync(`${HERE}/node_modules`)) {
  execFileSync("npm", ["install", "--prefix", HERE, "--no-package-lock", "--no-audit", "--no-fund"], {
    stdio: "inherit",
  });
}
const built = await mkdtemp(join(tmpdir(), "zhenxing-bench-"));
const [viewer, pages] = [join(built, "viewer"), join(built, "pages")];
await build({ logLevel: "error", build: { outDir: viewer, emptyOutDir: true } });
await build({
  configFile: false,
  logLevel: "error",
  root: `${HERE}/pages`,
  build: {
    outDir: pages,
    emptyOutDir: true,
    target: "esnext",
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: PEERS.map((peer) => `${HERE}/pages/${peer}.html`) },
  },
});
execFileSync("node", ["scripts/precompress.mjs", viewer]);

const ontology = await readOntology("graph-data/ontology");
const sdl = await readFile("schema.graphql", "utf8");
const browser = await launchChromium();
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`);
for (const size of SIZES) {
  const dataset = placedDataset(ontology, size);
  const colors = new Map(ontology.entityTypes.map(({ name, color }) => [name, color.light]));
  const peers = await servePeers(
    pages,
    plainGraph(dataset, (type) => colors.get(type) ?? "#888888"),
  );
  const knowledge = { store: openStore(dataset, ontology), ontology, texts: new Map<string, readonly string[]>() };
  const report = (error: unknown) => console.error(error);
  const server = await startServer({ knowledge, sdl, viewer, report }, { port: 0, host: "127.0.0.1" });
  await fetch(`${server.url}/graph.json`);
  const pagesOf = new Map([["ours", server.url], ...PEERS.map((peer) => [peer, `${peers.url}/${peer}.html`] as const)]);
  const figures = new Map<string, PageFigures[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of pagesOf) {
      if (!PAGES.includes(name)) continue;
      const found = await measurePage(browser, url);
      figures.set(name, [...(figures.get(name) ?? []), found]);
      console.error(`${size} ${name}: ${JSON.stringify(found)}`);
    }
  }
  console.log(
    `\n| ${size} entities | first draw, s | main thread until then, s | frame, ms | 19 of 20 frames, ms | heap, MB | sent, kB |`,
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const [name, all] of figures) {
    const median = (read: (one: PageFigures) => number) => all.map(read).sort((a, b) => a - b)[all.length >> 1] ?? 0;
    const cells = [
      (median(({ drawn }) => drawn) / 1000).toFixed(2),
      (median(({ work }) => work) / 1000).toFixed(2),
      median(({ frame }) => frame).toFixed(0),
      median(({ slowFrame }) => slowFrame).toFixed(0),
      median(({ heap }) => heap).toFixed(0),
      median(({ bytes }) => bytes).toFixed(0),
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
  await server.stop();
  peers.stop();
}
await browser.close();
await rm(built, { recursive: true, force: true });
process.exit(0);
