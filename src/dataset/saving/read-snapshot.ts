import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ZhenxingError } from "../../errors.ts";
import { workingPaths } from "./working-folder.ts";

const MOST_TRIES = 100;
const PAUSE = 20;

/**
 * Files of a dataset's folder as they were together at one moment, by name; those that are not there are left out.
 * A file of a saving that holds and is not in its place yet is read from where it stands, so that every saving is seen whole or not at all.
 * @throws ZhenxingError DATASET_BUSY where the files do not stand still
 */
export async function readSnapshot(directory: string, names: readonly string[]): Promise<Map<string, Buffer>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await signature(directory, names);
    const files = new Map<string, Buffer>();
    for (const name of names) {
      const bytes = await readNewest(directory, name);
      if (bytes) files.set(name, bytes);
    }
    if ((await signature(directory, names)) === before) return files;
    await sleep(PAUSE);
  }
  const message = `Cannot read the dataset "${directory}": its files change all the time. Wait until who writes them has ended.`;
  throw new ZhenxingError("DATASET_BUSY", message);
}

/** A text that changes whenever one of these files does: which file each is, its size, and when it was written. */
export async function signature(directory: string, names: readonly string[]): Promise<string> {
  const { next } = workingPaths(directory);
  const paths = names.flatMap((name) => [join(next, name), join(directory, name)]);
  const states = await Promise.all(paths.map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return states.map((state) => (state ? `${state.ino}:${state.size}:${state.mtimeNs}` : "-")).join(" ");
}

async function readNewest(directory: string, name: string): Promise<Buffer | undefined> {
  const next = await readFile(join(workingPaths(directory).next, name)).catch(() => undefined);
  return next ?? readFile(join(directory, name)).catch(() => undefined);
}
