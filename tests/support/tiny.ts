import { readDataset } from "../../src/dataset/read-dataset.ts";
import { readOntology } from "../../src/dataset/read-ontology.ts";

/** The folders of the tiny dataset, of its ontology and of its text. */
export const TINY = "tests/fixtures/tiny";
export const ONTOLOGY = "tests/fixtures/ontology";
export const TEXTS = "tests/fixtures/texts";

/** The tiny dataset, read once. */
export const ontology = await readOntology(ONTOLOGY);
export const { dataset, texts } = await readDataset(TINY, ontology, { texts: TEXTS });
