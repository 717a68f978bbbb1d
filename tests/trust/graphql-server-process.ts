import { readFileSync } from "node:fs";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { startServer } from "../../src/server/server.ts";

// A server that says over its channel for how long its event loop was held and how far its memory grew.

const RESOLUTION = 10;
const MEGABYTE = 1_000_000;

const knowledge = await openKnowledgeBase("graph-data/northeast-revitalization");
await knowledge.store.prepare();
const report = (error: unknown) => console.error(error);
const parts = { knowledge, sdl: readFileSync("schema.graphql", "utf8"), viewer: "dist/web", report };
const { url } = await startServer(parts, { port: 0, mode: "production" });

let [before, most, held, used] = [0, 0, 0, process.cpuUsage()];
let tick = { at: performance.now(), cpu: process.cpuUsage() };
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
  const gap = performance.now() - tick.at - RESOLUTION;
  // Of a gap in which others had the processors, only what this process worked is its own.
  held = Math.max(held, Math.min(gap, milliseconds(process.cpuUsage(tick.cpu))));
  tick = { at: performance.now(), cpu: process.cpuUsage() };
}, RESOLUTION);

process.on("message", (message) => {
  if (message === "begin") {
    before = most = process.memoryUsage.rss();
    [held, used] = [0, process.cpuUsage()];
    process.send?.("begun");
  } else {
    const worked = milliseconds(process.cpuUsage(used));
    // What held the loop last is known once it has turned.
    setTimeout(() => process.send?.({ held, worked, grown: (most - before) / MEGABYTE }), 3 * RESOLUTION);
  }
});
process.send?.({ url });

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
