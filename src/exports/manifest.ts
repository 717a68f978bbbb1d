import type { DatasetInfo } from "../model/dataset.ts";
import { isWhole } from "../query/selection.ts";
import { selectionToSearch } from "../query/selection-search.ts";
import { exportAddress, exportCommand } from "./export-address.ts";
import type { ExportGraph, Origin } from "./export-graph.ts";
import type { Format, FormatName } from "./format.ts";
import { FORMATS } from "./index.ts";
import { type Loss, lossesOf } from "./losses.ts";
import type { OptionValues } from "./options.ts";

/** Where a file comes from and what it holds: enough to cite it and to make it again. */
export interface Manifest {
  readonly dataset: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn: string;
  readonly licence: DatasetInfo["licence"];
  /** SHA-256 of the whole dataset that it was taken from. */
  readonly checksum: string;
  /** The selection as a URL's search part; empty for the whole dataset. */
  readonly selection: string;
  readonly format: FormatName;
  readonly options: OptionValues;
  /** Address at a server of the same dataset, and command, that make the file again. */
  readonly address: string;
  readonly command: string;
  /** When it was made: ISO 8601 in UTC. */
  readonly exported: string;
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many statistics measure its entities; only some formats hold them. */
  readonly observationCount: number;
  /** Ids that the selection names and the dataset has not. */
  readonly unknownIds: readonly string[];
  /** Every entity that the selection names is in it, and those of all its paths. */
  readonly complete: boolean;
  /** How many paths were taken, where there may be more than a selection takes. */
  readonly cutToPaths?: number;
  /** How many entities the selection names. */
  readonly selectedEntityCount: number;
  /** How its communities were found, where it has them. */
  readonly communities?: Origin["communities"];
  /** What the graph has and the file has not. */
  readonly leftOut: readonly Loss[];
  /** The file holds all of the dataset, so that the dataset can be made of it again. */
  readonly whole: boolean;
}

/** What is said of a graph in a file of this format, made at this time. */
export async function manifestOf(
  graph: ExportGraph,
  format: Format,
  options: OptionValues,
  exported: Date,
): Promise<Manifest> {
  const { info, checksum, selection, unknownIds, complete, cutToPaths, selectedEntityCount, communities } =
    graph.origin;
  const { entityCount, relationCount, observationCount } = graph;
  const leftOut = await lossesOf(graph, format, options, FORMATS);
  return {
    dataset: info.name,
    version: info.version,
    title: info.title,
    titleEn: info.titleEn,
    licence: info.licence,
    checksum,
    selection: selectionToSearch(selection),
    format: format.name,
    options,
    address: exportAddress(format, selection, options),
    command: exportCommand(format, selection, options),
    exported: exported.toISOString(),
    entityCount,
    relationCount,
    observationCount,
    unknownIds,
    complete,
    ...(cutToPaths !== undefined && { cutToPaths }),
    selectedEntityCount,
    ...(options.communities === "yes" && { communities }),
    leftOut,
    whole: isWhole(selection) && leftOut.length === 0,
  };
}
