import { readFileSync } from "node:fs";
import { type Locked, refusedLicences } from "./licences/refused-licences.ts";

// `npm run licences`: the licence of every package of package-lock.json; fails where one is not permissive.

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> }; // npm wrote it.
const { "": _, ...locked } = packages;

const counts = new Map<string, { server: number; "viewer and tools": number }>();
for (const { license = "none", dev = false } of Object.values(locked)) {
  const count = counts.get(license) ?? { server: 0, "viewer and tools": 0 };
  count[dev ? "viewer and tools" : "server"] += 1;
  counts.set(license, count);
}
console.table(Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))));

const refused = refusedLicences(locked);
for (const line of refused) console.error(line);
if (refused.length > 0) process.exitCode = 1;
