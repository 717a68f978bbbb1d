import { spawnSync } from "node:child_process";

/** Sees to it that these packages of Debian are there, by apt-get where it may; throws with the remedy otherwise. */
export function needPackages(names: readonly string[]): void {
  const missing = () => names.filter((name) => spawnSync("dpkg", ["--status", name]).status !== 0);
  if (missing().length === 0) return;
  const remedy = `apt-get install -y ${missing().join(" ")}`;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${missing().join(", ")} …`);
    spawnSync("apt-get", ["update", "-q"]);
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing()]);
    if (missing().length === 0) return;
  }
  throw new Error(
    `Cannot read the exports with other programs: ${missing().join(", ")} missing. Run as root: ${remedy}`,
  );
}
