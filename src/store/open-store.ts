import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { MemoryStore } from "./memory/memory-store.ts";
import type { Store } from "./store.ts";

/** The store that answers for a dataset: in memory, the only one so far. */
export function openStore(dataset: Dataset, ontology: Ontology): Store {
  return new MemoryStore(dataset, ontology);
}
