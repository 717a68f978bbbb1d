import type { Ontology } from "../ontology/ontology.ts";
import { datasetPaths } from "./format-dataset.ts";
import { parseDataset, type ReadDataset, type ReadOptions } from "./parse-dataset.ts";
import { readSnapshot } from "./saving/read-snapshot.ts";
import { strayTables } from "./stray-tables.ts";

/**
 * Reads a dataset's folder, whole or not at all.
 * @throws DatasetError with every issue of every file
 */
export async function readDataset(
  directory: string,
  ontology: Ontology,
  options: ReadOptions = {},
): Promise<ReadDataset> {
  const paths = datasetPaths(ontology);
  const files = await readSnapshot(directory, paths);
  return parseDataset(directory, files, ontology, options, await strayTables(directory, paths));
}
