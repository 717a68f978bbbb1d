import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../validation/issue.ts";

/** The shape of every importer: a file that an export of a whole dataset wrote becomes that dataset again. */
export interface Importer {
  /** Name of the export's format. */
  readonly name: string;
  /** How the names of its files end. */
  readonly extension: string;
  /**
   * What the file says, not yet held against the rules, and the issues of its form; undefined where they leave no dataset.
   * A time that is none is kept as it stands, for the rules to find.
   */
  read(bytes: Uint8Array, file: string, issues: Issue[]): Promise<Dataset | undefined>;
}
