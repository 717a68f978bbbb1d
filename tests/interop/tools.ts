import { spawnSync } from "node:child_process";

/** The programs of others that read our files, Debian's packages of them, and how to see whether they are there. */
const TOOLS = [
  { package: "python3-networkx", command: ["/usr/bin/python3", "-c", "import networkx"] },
  { package: "python3-igraph", command: ["/usr/bin/python3", "-c", "import igraph"] },
  { package: "libxml2-utils", command: ["xmllint", "--version"] },
] as const;

/** Sees to it that every tool is there, by apt-get where it may; throws with the remedy otherwise. */
export function needTools(): void {
  const missing = () => TOOLS.filter(({ command: [name, ...args] }) => spawnSync(name, args).status !== 0);
  const packages = missing().map((tool) => tool.package);
  if (packages.length === 0) return;
  const remedy = `apt-get install -y ${packages.join(" ")}`;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(", ")} …`);
    spawnSync("apt-get", ["update", "-q"]);
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]);
    if (missing().length === 0) return;
  }
  throw new Error(
    `Cannot read the exports with other programs: ${packages.join(", ")} missing. Run as root: ${remedy}`,
  );
}
