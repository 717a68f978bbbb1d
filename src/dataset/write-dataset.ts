import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { formatDataset } from "./format-dataset.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Writes a dataset's files canonically, each atomically, and leaves those alone that have not changed. Answers with the paths written. */
export async function writeDataset(directory: string, dataset: Dataset, ontology: Ontology): Promise<string[]> {
  const written: string[] = [];
  for (const [file, text] of formatDataset(dataset, ontology)) {
    const path = join(directory, file);
    const before = await readFile(path, "utf8").catch(() => undefined);
    if (before === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeAtomically(path, text);
    written.push(file);
  }
  return written;
}
