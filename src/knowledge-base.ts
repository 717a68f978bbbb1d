import { dirname, join } from "node:path";
import { type ReadDataset, type ReadOptions, readDataset } from "./dataset/read-dataset.ts";
import { readOntology } from "./dataset/read-ontology.ts";
import type { Ontology } from "./ontology/ontology.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

export interface KnowledgeBase {
  readonly ontology: Ontology;
  readonly store: Store;
  /** The code points of untouched texts, by id of their source. */
  readonly texts: ReadDataset["texts"];
}

/**
 * Opens the dataset of a folder, with the ontology that stands beside it in `../ontology`.
 * @throws DatasetError with everything that is wrong, when anything is
 */
export async function openKnowledgeBase(directory: string, options: ReadOptions = {}): Promise<KnowledgeBase> {
  const ontology = await readOntologyOf(directory);
  const { dataset, texts } = await readDataset(directory, ontology, options);
  return { ontology, store: openStore(dataset, ontology), texts };
}

export function readOntologyOf(directory: string): Promise<Ontology> {
  return readOntology(join(dirname(directory), "ontology"));
}
