import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { foldersOf, syncFolder } from "./sync.ts";
import { STAGE, workingPaths } from "./working-folder.ts";
import { hasEnded, writerOf } from "./writer.ts";

/** Puts the files of a saving that holds in their places, and removes what writers that died had not come to save. Only for who has the lock. */
export async function finishSaving(directory: string): Promise<void> {
  const { folder, saved, next, before, previous } = workingPaths(directory);
  const entries = await readdir(folder).catch((): string[] => []);
  if (entries.includes(relative(folder, saved))) {
    await putInPlace(next, directory);
    if ((await readdir(saved)).includes(relative(saved, before))) {
      await rm(previous, { recursive: true, force: true });
      await rename(before, previous);
      await syncFolder(folder);
    }
    await rm(saved, { recursive: true });
    await syncFolder(folder);
  }
  for (const name of entries) {
    const owner = writerOf(STAGE, name);
    if (owner && (await hasEnded(owner))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function putInPlace(next: string, directory: string): Promise<void> {
  const entries = await readdir(next, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(next, join(entry.parentPath, entry.name)));
  for (const name of names) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await rename(join(next, name), path);
  }
  const paths = names.map((name) => join(directory, name));
  for (const path of foldersOf(directory, paths)) await syncFolder(path);
}
