import { join } from "node:path";

/** The folder inside a dataset's that saving needs: locks, what is being saved, and the previous version. */
export const WORKING_FOLDER = ".zhenxing";

/** Names in the working folder; those that one writer makes begin with the first two. */
export const LOCK = "writer";
export const STAGE = "saving";
const SAVED = "saved";
const PREVIOUS = "previous";

export interface WorkingPaths {
  readonly folder: string;
  /** A saving that holds, and whose files are being put in place: there is one from the moment it holds until all of them are. */
  readonly saved: string;
  /** The files of that saving which are not in place yet, under their names. */
  readonly next: string;
  /** The files that it replaces, until they become the previous version. */
  readonly before: string;
  /** The files that the last saving replaced. */
  readonly previous: string;
}

export function workingPaths(directory: string): WorkingPaths {
  const folder = join(directory, WORKING_FOLDER);
  const saved = join(folder, SAVED);
  return {
    folder,
    saved,
    ...stagePaths(saved),
    previous: join(folder, PREVIOUS),
  };
}

/** What a saving consists of, wherever it stands. */
export function stagePaths(stage: string) {
  return { next: join(stage, "next"), before: join(stage, PREVIOUS) };
}
