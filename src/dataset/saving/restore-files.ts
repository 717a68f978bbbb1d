import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { ZhenxingError } from "../../errors.ts";
import { saveFiles } from "./save-files.ts";
import { workingPaths } from "./working-folder.ts";
import { withWriterLock } from "./writer-lock.ts";

/**
 * Puts a dataset's files back as they were before the last saving, which becomes the previous version in its turn.
 * @throws ZhenxingError BAD_INPUT where there is no previous version, or DATASET_BUSY while another writes
 */
export async function restoreFiles(directory: string): Promise<string[]> {
  return withWriterLock(directory, async (writer) => {
    const { previous } = workingPaths(directory);
    const entries = await readdir(previous, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = new Map<string, Buffer>();
    for (const entry of entries.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      files.set(relative(previous, path), await readFile(path));
    }
    if (files.size === 0) {
      const message = `Cannot restore "${directory}": no previous version is kept there. One is kept from the first saving on.`;
      throw new ZhenxingError("BAD_INPUT", message);
    }
    return saveFiles(directory, files, writer);
  });
}
