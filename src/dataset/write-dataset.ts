import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { formatDataset } from "./format-dataset.ts";
import { saveFiles } from "./saving/save-files.ts";
import { type LockOptions, withWriterLock } from "./saving/writer-lock.ts";

/**
 * Writes a dataset's files canonically, all or none, and leaves those alone that have not changed. Answers with the paths written.
 * @throws ZhenxingError DATASET_BUSY while another writes
 */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  ontology: Ontology,
  options: LockOptions = {},
): Promise<string[]> {
  const files = formatDataset(dataset, ontology);
  return withWriterLock(directory, (writer) => saveFiles(directory, files, writer), options);
}
