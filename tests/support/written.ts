import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import type { Format } from "../../src/exports/format.ts";
import { FORMATS } from "../../src/exports/index.ts";
import type { Selection } from "../../src/query/selection.ts";
import { sourcesOf } from "./sources.ts";
import { dataset, ontology } from "./tiny.ts";

/** Every format in each of its versions, by a name for both. */
export const WRITERS: readonly { readonly name: string; readonly format: Format; readonly version?: string }[] =
  FORMATS.flatMap((format) =>
    format.versions.length === 0
      ? [{ name: format.name, format }]
      : format.versions.map((version) => ({ name: `${format.name} ${version}`, format, version })),
  );

/** The tiny dataset, or the part of it that a selection names, as if it were exported at a certain time. */
export async function tinyGraph(selection: Selection = {}): Promise<ExportGraph> {
  const graph = await collect(sourcesOf(ontology, dataset).store, ontology, selection);
  return { ...graph, manifest: { ...graph.manifest, exported: "2026-11-24T12:00:00.000Z" } };
}

/** The file that a format makes of a graph. */
export function written(graph: ExportGraph, format: Format, version?: string): string {
  return [...format.write(graph, { version })].join("");
}
