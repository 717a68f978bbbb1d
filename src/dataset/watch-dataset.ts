import { readdir, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { WORKING_FOLDER, workingPaths } from "./saving/working-folder.ts";

export interface Watch {
  /** Looks no more. */
  stop(): void;
}

/**
 * Looks at the files of a dataset, and of the ontology beside it, every so many milliseconds, and calls `changed` once they are others
 * and have stood still between two looks; it is not called again before it has ended.
 */
export async function watchDataset(directory: string, changed: () => Promise<void>, every = 500): Promise<Watch> {
  let known = await signatureOf(directory);
  let last = known;
  let stopped = false;
  const look = async () => {
    const now = await signatureOf(directory);
    const still = now === last;
    last = now;
    if (still && now !== known) {
      known = now;
      await changed();
    }
    if (!stopped) timer = setTimeout(look, every).unref();
  };
  let timer = setTimeout(look, every).unref();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** A text that changes with any file: which there are, their sizes, and when they were written. */
async function signatureOf(directory: string): Promise<string> {
  const { saved } = workingPaths(directory);
  const lists = await Promise.all([directory, saved, join(directory, "..", "ontology")].map(statesIn));
  return lists.flat().sort().join("\n");
}

async function statesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const own = names.filter((name) => name.split(sep)[0] !== WORKING_FOLDER);
  const states = await Promise.all(
    own.map(async (name) => {
      const state = await stat(join(folder, name), { bigint: true }).catch(() => undefined);
      return state?.isFile() ? `${basename(folder)}/${name} ${state.ino}:${state.size}:${state.mtimeNs}` : "";
    }),
  );
  return states.filter(Boolean);
}
