import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { formatDataset } from "./format-dataset.ts";
import type { ReadOptions } from "./parse-dataset.ts";
import { readDataset } from "./read-dataset.ts";
import { saveFiles } from "./saving/save-files.ts";
import { type LockOptions, withWriterLock } from "./saving/writer-lock.ts";

/**
 * Reads a dataset, changes it and writes what came of it, with nobody else writing in between. Answers with the paths written.
 * @throws DatasetError where it cannot be read, or ZhenxingError DATASET_BUSY while another writes
 */
export async function changeDataset(
  directory: string,
  ontology: Ontology,
  change: (dataset: Dataset) => Dataset | Promise<Dataset>,
  options: Omit<ReadOptions, "texts"> & LockOptions = {},
): Promise<string[]> {
  const work = async (writer: Parameters<typeof saveFiles>[2]) => {
    const { dataset } = await readDataset(directory, ontology, options);
    return saveFiles(directory, formatDataset(await change(dataset), ontology), writer);
  };
  return withWriterLock(directory, work, options);
}
