import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportGraph } from "./export-graph.ts";

export interface FormatOptions {
  /** Version of the format, where it has several; its own first one when absent. */
  readonly version?: string | undefined;
}

/** The shape of every export format. */
export interface Format {
  /** The last segment of `/export/<name>`, and the value of the CLI's `--format`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly mediaType: string;
  readonly extension: string;
  /** Versions it can be written in, the usual one first; empty where there is one. */
  readonly versions: readonly string[];
  /** The file, in pieces. */
  write(graph: ExportGraph, options: FormatOptions): Iterable<string>;
}
