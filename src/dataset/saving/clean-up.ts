import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { ZhenxingError } from "../../errors.ts";
import { LOCK, STAGE, workingPaths } from "./working-folder.ts";
import { writerOf } from "./writer.ts";
import { withWriterLock } from "./writer-lock.ts";

/** What a folder that may only be read answers to a writer: it is read as it stands. */
const READ_ONLY = ["EROFS", "EACCES", "EPERM"];

/** Finishes what a writer that died has left in a dataset's folder, unless another writes there now or nobody may. */
export async function cleanUp(directory: string): Promise<void> {
  const { folder, saved } = workingPaths(directory);
  const left = (name: string) => name === basename(saved) || writerOf(LOCK, name) || writerOf(STAGE, name);
  if (!(await readdir(folder).catch(() => [])).some(left)) return;
  try {
    await withWriterLock(directory, async () => {});
  } catch (error) {
    const busy = error instanceof ZhenxingError && error.code === "DATASET_BUSY";
    const readOnly = READ_ONLY.includes((error as NodeJS.ErrnoException).code ?? "");
    if (!busy && !readOnly) throw error;
  }
}
