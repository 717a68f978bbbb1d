import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finishSaving } from "./finish-saving.ts";
import { foldersOf, syncFolder, writeSynced } from "./sync.ts";
import { STAGE, stagePaths, workingPaths } from "./working-folder.ts";
import { type Writer, writerFile } from "./writer.ts";

/**
 * Replaces files of a dataset's folder, all or none whatever happens, and keeps those that they replace as the previous version.
 * Everything is first written aside; one renaming makes it hold; then each file is put in its place. Only for who has the lock.
 * Answers with the names of the files that differed.
 */
export async function saveFiles(
  directory: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  writer: Writer,
): Promise<string[]> {
  const replaced: string[] = [];
  const changed = new Map<string, Buffer>();
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const old = await readFile(join(directory, name)).catch(() => undefined);
    if (old?.equals(bytes)) continue;
    changed.set(name, bytes);
    if (old) replaced.push(name);
  }
  if (changed.size === 0) return [];
  const { folder, saved } = workingPaths(directory);
  const stage = join(folder, writerFile(STAGE, writer));
  try {
    const { next, before } = stagePaths(stage);
    for (const [name, bytes] of changed) await writeSynced(join(next, name), bytes);
    await syncFolders(next, [...changed.keys()]);
    for (const name of replaced) await keep(join(directory, name), join(before, name));
    if (replaced.length > 0) await syncFolders(before, replaced);
    await writeFile(join(folder, ".gitignore"), "*\n");
    for (const path of [stage, folder, directory, dirname(directory)]) await syncFolder(path);
    await rename(stage, saved);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(folder);
  await finishSaving(directory);
  return [...changed.keys()];
}

/** Gives the file a second name, which is its only one when another has taken its place; where a file may have but one, copies it. */
async function keep(file: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await link(file, path).catch(() => copyFile(file, path));
}

async function syncFolders(top: string, names: readonly string[]): Promise<void> {
  const paths = names.map((name) => join(top, name));
  for (const folder of foldersOf(top, paths)) await syncFolder(folder);
}
