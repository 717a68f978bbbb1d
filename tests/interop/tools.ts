import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { STYLE } from "./citations.ts";
import { GEPHI_TOOLKIT } from "./gephi.ts";
import { needNeo4j } from "./neo4j.ts";

/** The programs of others that read our files, Debian's packages of them, and how to see whether they are there. */
const TOOLS = [
  { package: "python3-networkx", command: ["/usr/bin/python3", "-c", "import networkx"] },
  { package: "python3-pygraphviz", command: ["/usr/bin/python3", "-c", "import pygraphviz"] },
  { package: "python3-igraph", command: ["/usr/bin/python3", "-c", "import igraph"] },
  { package: "python3-pandas", command: ["/usr/bin/python3", "-c", "import pandas"] },
  { package: "r-cran-igraph", command: ["/usr/bin/Rscript", "-e", "library(igraph)"] },
  { package: "r-cran-jsonlite", command: ["/usr/bin/Rscript", "-e", "library(jsonlite)"] },
  { package: "graphviz", command: ["gc", "-V"] },
  { package: "libxml2-utils", command: ["xmllint", "--version"] },
  { package: "python3-rdflib", command: ["/usr/bin/python3", "-c", "import rdflib"] },
  { package: "raptor2-utils", command: ["rapper", "--version"] },
  { package: "pandoc", command: ["pandoc", "--version"] },
  { package: "citation-style-language-styles", command: ["ls", STYLE] },
  { package: "maven", command: ["mvn", "--version"] },
  { package: "default-jdk-headless", command: ["javac", "--version"] },
] as const;

/** Sees to it that every tool is there, by apt-get and Maven where they may; throws with the remedy otherwise. */
export function needTools({ maven }: { readonly maven: boolean }): void {
  needPackages();
  if (!maven) return;
  needGephi();
  needNeo4j();
}

function needPackages(): void {
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

/** Gephi's toolkit, with all that it needs in one file: 83 MB from Maven Central. */
function needGephi(): void {
  if (existsSync(GEPHI_TOOLKIT)) return;
  console.log("Getting Gephi's toolkit from Maven …");
  const description = join(import.meta.dirname, "gephi.xml");
  const { status, stdout } = spawnSync(
    "mvn",
    ["-q", "-B", "-f", description, "dependency:copy-dependencies", `-DoutputDirectory=${dirname(GEPHI_TOOLKIT)}`],
    { encoding: "utf8" },
  );
  if (status !== 0 || !existsSync(GEPHI_TOOLKIT)) {
    throw new Error(`Cannot get Gephi's toolkit to ${GEPHI_TOOLKIT} by Maven: ${stdout.trim().slice(-500)}`);
  }
}
