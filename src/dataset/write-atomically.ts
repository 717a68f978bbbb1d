import { open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { syncFolder } from "./saving/sync.ts";
import { hasEnded, newWriter, writerFile, writerOf } from "./saving/writer.ts";

const TEMPORARY = "tmp";

/**
 * Writes a file so that a reader, or a crash, sees the old bytes or the new, never a part: temporary file, fsync, rename, fsync of the
 * folder. What writers of this file left when they died is removed.
 */
export async function writeAtomically(path: string, text: string | AsyncIterable<string | Uint8Array>): Promise<void> {
  const temporary = `${path}.${writerFile(TEMPORARY, await newWriter())}`;
  try {
    const file = await open(temporary, "w");
    try {
      await writeFile(file, text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await removeLeftovers(path);
  await syncFolder(dirname(path));
}

async function removeLeftovers(path: string): Promise<void> {
  const beginning = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const writer = name.startsWith(beginning) ? writerOf(TEMPORARY, name.slice(beginning.length)) : undefined;
    if (writer && (await hasEnded(writer))) await rm(join(dirname(path), name), { force: true });
  }
}
