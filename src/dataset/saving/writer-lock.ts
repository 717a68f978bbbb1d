import { mkdir, open, readdir, rm, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ZhenxingError } from "../../errors.ts";
import { finishSaving } from "./finish-saving.ts";
import { LOCK, WORKING_FOLDER, workingPaths } from "./working-folder.ts";
import { hasEnded, newWriter, type Writer, writerFile, writerOf } from "./writer.ts";

export interface LockOptions {
  /** For how many milliseconds to wait for another writer to end; it is not waited for when absent. */
  readonly patience?: number;
}

/**
 * Does work as the only writer of a dataset's folder, after finishing what a writer that died had begun.
 * @throws ZhenxingError DATASET_BUSY while another writes
 */
export async function withWriterLock<Result>(
  directory: string,
  work: (writer: Writer) => Promise<Result>,
  { patience = 0 }: LockOptions = {},
): Promise<Result> {
  const writer = await newWriter();
  const lock = join(workingPaths(directory).folder, writerFile(LOCK, writer));
  const end = Date.now() + patience;
  for (let other = await take(directory, lock); other; other = await take(directory, lock)) {
    if (Date.now() >= end) throw await busy(directory, other);
    await sleep(5 + Math.random() * 45);
  }
  try {
    await finishSaving(directory);
    return await work(writer);
  } finally {
    await release(directory, lock);
  }
}

/**
 * Takes the lock, or answers with the name of another's. Each writer has a file of its own name, puts it down, and then looks whether
 * there is another's: of two that come at once, one at least sees the other and steps back. That of a writer that died is nobody
 * else's, so that whoever finds it may remove it.
 */
async function take(directory: string, lock: string): Promise<string | undefined> {
  const before = await otherLock(directory, lock);
  if (before) return before;
  await putDown(lock);
  const other = await otherLock(directory, lock);
  if (other) await rm(lock, { force: true });
  return other;
}

async function putDown(lock: string): Promise<void> {
  const folder = join(lock, "..");
  for (;;) {
    await mkdir(folder, { recursive: true });
    try {
      return await (await open(lock, "wx")).close();
    } catch (error) {
      // Another who released its lock may have removed the empty folder just now.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/** The file of another writer that may still live. */
async function otherLock(directory: string, lock: string): Promise<string | undefined> {
  const { folder } = workingPaths(directory);
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = writerOf(LOCK, name);
    if (!owner || join(folder, name) === lock) continue;
    if (!(await hasEnded(owner))) return name;
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}

async function release(directory: string, lock: string): Promise<void> {
  await rm(lock, { force: true });
  await rmdir(workingPaths(directory).folder).catch(() => {}); // It stays where it holds a previous version, or another's lock.
}

async function busy(directory: string, name: string): Promise<ZhenxingError> {
  const owner = writerOf(LOCK, name);
  const since = await stat(join(workingPaths(directory).folder, name)).catch(() => undefined);
  const time = since ? ` since ${since.mtime.toISOString()}` : "";
  const who = `process ${owner?.pid} of ${owner?.host} writes it${time}`;
  const remedy = `Wait until it has ended; if it has, remove ${WORKING_FOLDER}/${name} there.`;
  return new ZhenxingError("DATASET_BUSY", `Cannot write to the dataset "${directory}": ${who}. ${remedy}`);
}
