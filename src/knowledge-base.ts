import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ReadDataset, ReadOptions } from "./dataset/parse-dataset.ts";
import { readDataset } from "./dataset/read-dataset.ts";
import { readOntology } from "./dataset/read-ontology.ts";
import { cleanUp } from "./dataset/saving/clean-up.ts";
import { type Watch, watchDataset } from "./dataset/watch-dataset.ts";
import { ZhenxingError } from "./errors.ts";
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
 * @throws DatasetError with everything that is wrong, when anything is, or ZhenxingError FILE_UNREADABLE when there is none
 */
export async function openKnowledgeBase(directory: string, options: ReadOptions = {}): Promise<KnowledgeBase> {
  const { ontology, dataset, texts } = await readKnowledge(directory, options);
  return { ontology, store: openStore(dataset, ontology), texts };
}

/**
 * Reads the dataset of a folder with the ontology beside it, after clearing up what a writer that died has left there.
 * @throws what openKnowledgeBase throws
 */
export async function readKnowledge(
  directory: string,
  options: ReadOptions = {},
): Promise<ReadDataset & { readonly ontology: Ontology }> {
  const ontology = await readOntologyOf(directory);
  await cleanUp(directory);
  return { ontology, ...(await readDataset(directory, ontology, options)) };
}

/**
 * The ontology that stands beside a dataset's folder.
 * @throws DatasetError with everything that is wrong with it, or ZhenxingError FILE_UNREADABLE when the folder is none
 */
export async function readOntologyOf(directory: string): Promise<Ontology> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) {
    const message = `Cannot open the dataset "${directory}": there is no such folder. Name a folder with a datapackage.json.`;
    throw new ZhenxingError("FILE_UNREADABLE", message);
  }
  return readOntology(join(directory, "..", "ontology"));
}

export interface Reloading {
  /** Is given what was opened anew, whole. */
  readonly reloaded: (knowledge: KnowledgeBase) => Promise<void>;
  /** Is told why the files as they are now do not open. */
  readonly failed: (error: unknown) => void;
}

/** Opens the dataset of a folder anew each time its files, or those of its ontology, have changed. */
export function watchKnowledgeBase(
  directory: string,
  options: ReadOptions,
  { reloaded, failed }: Reloading,
): Promise<Watch> {
  return watchDataset(directory, async () => {
    try {
      await reloaded(await openKnowledgeBase(directory, options));
    } catch (error) {
      failed(error);
    }
  });
}
