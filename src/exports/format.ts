import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { Feature } from "./features.ts";
import type { Manifest } from "./manifest.ts";
import type { ExportOption, OptionValues } from "./options.ts";

/** The name of a format: the last segment of `/export/<name>`, the value of the CLI's `--format`. */
export type FormatName = string;

/** How a file is known to who gets it. */
export interface FileKind {
  readonly mediaType: string;
  readonly extension: string;
}

export interface Writing {
  readonly manifest: Manifest;
  /** Every option of the format, with its value. */
  readonly options: OptionValues;
}

/** The shape of every export format. */
export interface Format {
  readonly name: FormatName;
  readonly title: Bilingual;
  /** What may be asked of it; the address, the command line, the API and the menu all read this list. */
  readonly options: readonly ExportOption[];
  file(options: OptionValues): FileKind;
  /** What a graph may have and this format cannot hold, or is asked not to. */
  cannotHold(options: OptionValues): readonly Feature[];
  /** The file, in pieces of some size. */
  write(graph: ExportGraph, writing: Writing): AsyncIterable<string | Uint8Array>;
}
