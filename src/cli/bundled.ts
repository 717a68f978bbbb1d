import { join } from "node:path";
import { FORMATS } from "../exports/index.ts";
import type { Terminal } from "./command.ts";

/** Folder of the dataset that comes with the package. */
export function bundledDataset({ home }: Terminal): string {
  return join(home, "graph-data", "northeast-revitalization");
}

export const DATASET_OPTION = [
  "--dataset <folder>",
  "folder of the dataset (default: ZHENXING_DATASET, else the bundled one)",
] as const;

export const TEXTS_OPTION = [
  "--texts <folder>",
  "folder of the sources' texts, compared by SHA-256 (default: ZHENXING_TEXTS)",
] as const;

export const FORMAT_NAMES = FORMATS.map(({ name }) => name);
