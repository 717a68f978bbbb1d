import { mkdir, open } from "node:fs/promises";
import { dirname, relative } from "node:path";

/** Writes a new file, in folders that are made where they are not there, and has it on the disk before it returns. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the names in a folder on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The folders that hold these files, and those above them up to `top`, each once, deepest first. */
export function foldersOf(top: string, paths: readonly string[]): string[] {
  const folders = new Set([top]);
  for (const path of paths) {
    for (let folder = dirname(path); relative(top, folder) !== ""; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort((a, b) => b.length - a.length);
}
