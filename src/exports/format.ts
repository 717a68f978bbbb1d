import { ZhenxingError } from "../errors.ts";
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

/** @throws ZhenxingError BAD_INPUT for a version that the format does not have; none is its usual one */
export function checkVersion({ name, versions }: Format, version: string | undefined): void {
  if (version === undefined || versions.includes(version)) return;
  const remedy = versions.length > 0 ? `Known are ${versions.join(", ")}.` : "It has one; leave the version out.";
  throw new ZhenxingError("BAD_INPUT", `Cannot export ${name} in version "${version}". ${remedy}`);
}
