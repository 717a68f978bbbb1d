import { parseArgs } from "node:util";
import { SUITES } from "./index.ts";

// `npm run test:trust [-- [--long] suite…]`: what is too long or too heavy for `npm test` is tried, measured and judged.

const { values, positionals } = parseArgs({ options: { long: { type: "boolean" } }, allowPositionals: true });
const names = SUITES.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Cannot run ${unknown.join(", ")}: the suites are ${names.join(", ")}.`);
  process.exit(2);
}

for (const { name, run } of SUITES) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const began = performance.now();
  const trials = await run(values.long ? "long" : "short");
  console.log(`${name}: ${trials.length} trials in ${Math.round((performance.now() - began) / 1000)} s`);
  console.table(trials.map(({ what, measured, held }) => ({ what, ...measured, held })));
  if (trials.some(({ held }) => !held)) process.exitCode = 1;
}
