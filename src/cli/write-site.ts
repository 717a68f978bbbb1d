import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ZhenxingError } from "../errors.ts";
import { findFormat } from "../exports/find-format.ts";
import { readOptions } from "../exports/options.ts";
import { prepareExport } from "../exports/prepare-export.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { graphColumns } from "../query/graph-columns.ts";
import { cannotWrite } from "./cannot-write.ts";

const PAGE = "index.html";
const DATA = "data";
const MANIFEST = ".vite/manifest.json";

/** What the build says of one of its files. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/**
 * Writes the viewer's page, all that it loads, and its data.
 * @throws ZhenxingError where the viewer is not built, or the folder holds something else
 */
export async function writeSite(folder: string, home: string, knowledge: KnowledgeBase) {
  const built = join(home, "dist", "web");
  const page = await readFile(join(built, PAGE), "utf8").catch(() => {
    throw new ZhenxingError("FILE_UNREADABLE", "Cannot write the site: the viewer is not built. Run `npm run build`.");
  });
  await checkFolder(folder);
  await writeFiles(folder, built, page, knowledge).catch(cannotWrite(folder));
  return measure(folder);
}

async function writeFiles(folder: string, built: string, page: string, knowledge: KnowledgeBase): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, DATA), { recursive: true });
  for (const file of await filesOf(built)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(built, file), join(folder, file));
  }
  await writeFile(join(folder, PAGE), page.replace(ASKED_AHEAD, "").replace("</title>", `</title>\n    ${MARK}`));
  const { entityTypes, relationTypes } = knowledge.ontology;
  await writeFile(join(folder, DATA, "ontology.json"), JSON.stringify({ entityTypes, relationTypes }));
  await writeFile(join(folder, DATA, "dataset.json"), await wholeDataset(knowledge));
  await writeFile(
    join(folder, "graph.json"),
    JSON.stringify(await graphColumns(knowledge.store, knowledge.ontology, {})),
  );
}

/** By it the page knows that no server answers, and where its data are. */
const MARK = `<meta name="zhenxing-data" content="${DATA}/" />`;

/** What the page asks a server while it is still being read. */
const ASKED_AHEAD = /\s*<link[^>]* id="overview"[^>]*>/;

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  const entries = found.isDirectory() ? await readdir(folder) : undefined;
  if (entries?.length === 0) return;
  const page = await readFile(join(folder, PAGE), "utf8").catch(() => "");
  if (page.includes(MARK)) return;
  const reason = entries ? "it holds something else than a site that was written here" : "it is a file";
  throw new ZhenxingError("BAD_INPUT", `Cannot write the site to "${folder}": ${reason}. Name a new or empty folder.`);
}

/** The files that the viewer's page may load, from those of the whole build. */
async function filesOf(built: string): Promise<Set<string>> {
  const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(built, MANIFEST), "utf8"));
  const files = new Set(["favicon.svg"]);
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(PAGE);
  return files;
}

async function wholeDataset(knowledge: KnowledgeBase): Promise<string> {
  const format = findFormat("json");
  const { write } = await prepareExport(knowledge, { format, options: readOptions(format, []), selection: {} });
  const pieces: string[] = [];
  for await (const piece of write()) pieces.push(String(piece));
  return pieces.join("");
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(names.map((name) => stat(join(folder, name))));
  const files = found.filter((each) => each.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
