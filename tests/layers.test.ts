import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** Which folders of src each folder may import, beside src/errors.ts: the order of docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ontology: ["model"],
  validation: ["model", "ontology"],
  dataset: ["model", "ontology", "validation"],
  codebook: ["model", "ontology"],
  imports: ["exports", "model", "ontology", "validation"],
  citations: ["model", "ontology"],
  snippets: ["query", "store", "model", "ontology"],
  graph: ["model", "ontology"],
  layouts: ["graph", "model", "ontology"],
  store: ["graph", "model", "ontology"],
  query: ["store", "graph", "model", "ontology"],
  measuring: ["query", "graph"],
  exports: ["query", "store", "graph", "model", "ontology"],
  api: ["query", "store", "exports", "citations", "snippets", "model", "ontology"],
  server: ["api", "exports", "measuring", "query", "store", "ontology"],
  cli: [
    "api",
    "citations",
    "codebook",
    "dataset",
    "exports",
    "graph",
    "imports",
    "layouts",
    "model",
    "ontology",
    "query",
    "server",
    "store",
    "validation",
  ],
};

/** Folders that run anywhere: no `node:` modules, no DOM. */
const PURE = [
  "ontology",
  "model",
  "validation",
  "graph",
  "layouts",
  "store",
  "query",
  "exports",
  "codebook",
  "citations",
  "snippets",
  "imports",
  "api",
];

const COMPOSITION_ROOT = "knowledge-base.ts";
const ABOVE_THE_ROOT = ["server", "cli"];

const VIEWER_MAY_IMPORT = ["layouts", "graph", "model"];

/** The worker of a static copy is the API in the page. */
const WORKER = "web/src/site/worker";

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts")).map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, specifier]) => specifier ?? "");
}

/** The place in src that a file is, or that an import of it leads to: the first folder, or the file itself. */
function placeIn(root: string, path: string): string | undefined {
  const inside = normalize(path).split(`${root}/`)[1];
  return inside?.split("/")[0];
}

describe("imports point one way", () => {
  test.each(
    readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )("the folder src/%s is in the order of layers and imports only what it may", (folder) => {
    const allowed = MAY_IMPORT[folder];
    expect(allowed, `src/${folder} has no place among the layers`).toBeDefined();
    const wrong = sources(`src/${folder}`).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => placeIn("src", join(dirname(file), specifier)) ?? "outside src")
        .filter((place) => place !== folder && place !== "errors.ts" && !allowed?.includes(place))
        .filter((place) => !(place === COMPOSITION_ROOT && ABOVE_THE_ROOT.includes(folder)))
        .map((place) => `${file} imports ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no two folders may import each other", () => {
    const both = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
      allowed.filter((other) => MAY_IMPORT[other]?.includes(folder)).map((other) => `${folder} and ${other}`),
    );
    expect(both).toEqual([]);
  });

  test.each(PURE)("the folder src/%s is pure: no node modules", (folder) => {
    const wrong = sources(`src/${folder}`).filter((file) => importsOf(file).some((name) => name.startsWith("node:")));
    expect(wrong).toEqual([]);
  });

  test("only what runs in a worker imports the worker of a static copy", () => {
    const outside = sources("web/src").filter((file) => !file.startsWith(WORKER));
    const wrong = outside.filter((file) => importsOf(file).some((name) => name.includes("/worker/")));
    expect(wrong).toEqual([]);
  });

  test("the viewer takes from src only what a browser may have", () => {
    const wrong = sources("web/src").flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => join(dirname(file), specifier))
        .filter((path) => !normalize(path).startsWith("web/") && !path.endsWith("schema.graphql?raw"))
        .filter((path) => {
          const allowed = file.startsWith(WORKER) ? PURE : VIEWER_MAY_IMPORT;
          return !allowed.includes(placeIn("src", path) ?? "");
        })
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files keep to one idea", () => {
  const files = [...sources("src"), ...sources("web/src"), ...sources("tests")].filter(
    (file) => !file.includes("/generated/"),
  );

  test("no file has more than 300 lines", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
    expect(long).toEqual([]);
  });

  test("no file imports a relative path without its extension", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith(".") && !/\.(tsx?|css|graphql|json)(\?\w+)?$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the environment is read in one place and handed on from the edge", () => {
    const readers = files.filter(
      (file) => file.startsWith("src/") && readFileSync(file, "utf8").includes("process.env"),
    );
    expect(readers).toEqual(["src/cli/main.ts"]);
  });
});
