import { parseArgs } from "node:util";
import { SUITES } from "./index.ts";
import type { Suite, Trial } from "./suite.ts";

// `npm run test:trust [-- [--long] suite…]`: what is too long or too heavy for `npm test` is tried, measured and judged.

const { values, positionals } = parseArgs({ options: { long: { type: "boolean" } }, allowPositionals: true });
const names = SUITES.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Cannot run ${unknown.join(", ")}: the suites are ${names.join(", ")}.`);
  process.exit(2);
}

for (const suite of SUITES) {
  if (positionals.length > 0 && !positionals.includes(suite.name)) continue;
  const trials = await tried(suite);
  const failed = trials.filter(({ held }) => !held).map(({ what }) => what);
  if (failed.length === 0) continue;
  if (!suite.timed) {
    process.exitCode = 1;
    continue;
  }
  console.log(`${suite.name}: tried once more, since ${failed.length} had not held: ${failed.join("; ")}`);
  const again = await tried(suite);
  if (again.some(({ what, held }) => !held && failed.includes(what))) process.exitCode = 1;
}

async function tried({ name, run }: Suite): Promise<readonly Trial[]> {
  const began = performance.now();
  const trials = await run(values.long ? "long" : "short");
  console.log(`${name}: ${trials.length} trials in ${Math.round((performance.now() - began) / 1000)} s`);
  console.table(trials.map(({ what, measured, held }) => ({ what, ...measured, held })));
  return trials;
}
