import type { DatasetInfo } from "../model/dataset.ts";

/** Where an export comes from and what it holds: enough to cite it and to make it again. */
export interface Manifest {
  readonly dataset: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn: string;
  readonly licence: DatasetInfo["licence"];
  /** The selection as a URL's search part; empty for the whole dataset. */
  readonly selection: string;
  /** When it was made: ISO 8601 in UTC. */
  readonly exported: string;
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many statistics measure its entities; only some formats hold them. */
  readonly observationCount: number;
  /** Ids that the selection names and the dataset has not. */
  readonly unknownIds: readonly string[];
  /** Every entity that the selection names is in it. */
  readonly complete: boolean;
  /** How many entities the selection names. */
  readonly selectedEntityCount: number;
}

/** The manifest in a paragraph, for formats that hold a description and no statistics. */
export function describeManifest(manifest: Manifest): string {
  const { dataset, version, titleEn, licence, selection, entityCount, relationCount, exported } = manifest;
  const part = selection === "" ? "the whole dataset" : `the selection ${selection}`;
  const cut = manifest.complete
    ? ""
    : ` Cut to ${entityCount} of ${manifest.selectedEntityCount} entities by its limit.`;
  const left =
    manifest.observationCount === 0
      ? ""
      : ` Left out: ${manifest.observationCount} statistics; the JSON export has them.`;
  const unknown = manifest.unknownIds.length === 0 ? "" : ` Not in the dataset: ${manifest.unknownIds.join(", ")}.`;
  return `${titleEn} (${dataset} ${version}, ${licence.name}): ${part}, ${entityCount} entities, ${relationCount} relations.${cut}${left}${unknown} Exported ${exported}. All edges are directed; symmetric=true marks those that hold both ways.`;
}
