import { join, resolve } from "node:path";
import { FORMATS } from "../exports/index.ts";
import { readDataConfig } from "../server/config.ts";
import type { Terminal } from "./command.ts";

/** Folder of the dataset that comes with the package. */
export function bundledDataset({ home }: Terminal): string {
  return join(home, "graph-data", "northeast-revitalization");
}

export const FOLDER_ARGUMENT = [
  "[folder]",
  "folder of the dataset (default: ZHENXING_DATASET, else the bundled one)",
] as const;

/** The dataset's folder that an argument names, or the one that is meant without. */
export function folderOf(argument: string | undefined, terminal: Terminal): string {
  const dataset = argument === undefined ? undefined : resolve(argument);
  return readDataConfig({ dataset }, terminal.environment, bundledDataset(terminal)).dataset;
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
