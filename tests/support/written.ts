import { unzipSync } from "fflate";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import type { Format } from "../../src/exports/format.ts";
import { FORMATS } from "../../src/exports/index.ts";
import { manifestOf } from "../../src/exports/manifest.ts";
import { type OptionValues, readOptions } from "../../src/exports/options.ts";
import type { Selection } from "../../src/query/selection.ts";
import { sourcesOf } from "./sources.ts";
import { dataset, ontology } from "./tiny.ts";

/** A format asked in some way, by a name for both. */
export interface Writer {
  readonly name: string;
  readonly format: Format;
  readonly options: OptionValues;
}

/** Every format as it usually is, and once for each other value of each of its options. */
export const WRITERS: readonly Writer[] = FORMATS.flatMap((format) => [
  { name: format.name, format, options: readOptions(format, []) },
  ...format.options.flatMap(({ name, values }) =>
    values.slice(1).map((value) => ({
      name: `${format.name} ${name}=${value}`,
      format,
      options: readOptions(format, [[name, value]]),
    })),
  ),
]);

/** The writer of this name: `gexf`, `gexf version=1.2`. */
export function writerNamed(name: string): Writer {
  const writer = WRITERS.find((each) => each.name === name);
  if (!writer) throw new Error(`Nobody writes ${name}.`);
  return writer;
}

/** The tiny dataset, or the part of it that a selection names. */
export async function tinyGraph(selection: Selection = {}): Promise<ExportGraph> {
  return collect(sourcesOf(ontology, dataset).store, ontology, selection, { communities: true });
}

const MADE = new Date("2026-11-24T12:00:00.000Z");

/** The pieces that a format makes of a graph, as if it were exported at a certain time. */
export async function piecesOf(graph: ExportGraph, { format, options }: Omit<Writer, "name">) {
  const manifest = await manifestOf(graph, format, options, MADE);
  const pieces: Buffer[] = [];
  for await (const piece of format.write(graph, { manifest, options })) pieces.push(Buffer.from(piece));
  return pieces;
}

/** The file that a format makes of a graph. */
export async function written(graph: ExportGraph, writer: Omit<Writer, "name">): Promise<Buffer> {
  return Buffer.concat(await piecesOf(graph, writer));
}

/** The same as text; of an archive the files in it, one after the other. */
export async function writtenText(graph: ExportGraph, writer: Omit<Writer, "name">): Promise<string> {
  return textOf(await written(graph, writer));
}

/** A file as text; of an archive the files in it, one after the other. */
export function textOf(file: Uint8Array): string {
  const files = file[0] === 0x50 && file[1] === 0x4b ? Object.values(unzipSync(file)) : [file];
  return files.map((each) => Buffer.from(each).toString()).join("\n");
}
