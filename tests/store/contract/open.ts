import type { Dataset } from "../../../src/model/dataset.ts";
import type { Ontology } from "../../../src/ontology/ontology.ts";
import type { Store } from "../../../src/store/store.ts";

/** How an implementation opens a store that answers for a dataset. */
export type Open = (dataset: Dataset, ontology: Ontology) => Store | Promise<Store>;
