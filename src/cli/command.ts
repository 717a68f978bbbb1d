import type { Command } from "commander";

/** What the process around a command offers it. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  /** Folder of the installed package: bundled dataset, schema and viewer are below it. */
  readonly home: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The shape of every verb: it adds itself, with its help, to the program. */
export type AddCommand = (program: Command, terminal: Terminal) => void;
