import { stat } from "node:fs/promises";
import { join } from "node:path";
import { ZhenxingError } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Issue } from "../validation/issue.ts";
import { DatasetError } from "./dataset-error.ts";
import { DATAPACKAGE, formatDataset } from "./format-dataset.ts";
import { parseDataset } from "./parse-dataset.ts";
import { readOntology } from "./read-ontology.ts";
import { saveFiles } from "./saving/save-files.ts";
import { withWriterLock } from "./saving/writer-lock.ts";

/**
 * Writes a dataset that comes from elsewhere to a folder, if it breaks no rule of the ontology beside it. Answers with the paths written.
 * @throws DatasetError with everything that is wrong with it, as it would stand in its tables, or ZhenxingError where it cannot be written
 */
export async function importDataset(
  directory: string,
  dataset: Dataset,
  { replace }: { readonly replace: boolean },
): Promise<string[]> {
  const there = (path: string) => stat(path).catch(() => undefined);
  if (!replace && (await there(join(directory, DATAPACKAGE)))) {
    const remedy = "Name another folder, or say --replace: `zhenxing restore` takes that back.";
    throw new ZhenxingError("BAD_INPUT", `Cannot import to "${directory}": there is a dataset. ${remedy}`);
  }
  const ontologyFolder = join(directory, "..", "ontology");
  if (!(await there(ontologyFolder))) {
    const message = `Cannot import to "${directory}": there is no ontology at "${ontologyFolder}". Copy there the one of the dataset that was exported.`;
    throw new ZhenxingError("FILE_UNREADABLE", message);
  }
  const ontology = await readOntology(ontologyFolder);
  const foreign = [...foreignParts(dataset, ontology)];
  if (foreign.length > 0) throw new DatasetError(directory, foreign);
  const files = formatDataset(dataset, ontology);
  const bytes = new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
  await parseDataset(directory, bytes, ontology);
  return withWriterLock(directory, (writer) => saveFiles(directory, files, writer));
}

/** Entities and properties that no table of the ontology has room for. */
function* foreignParts({ entities }: Dataset, ontology: Ontology): Iterable<Issue> {
  const remedy = "Import it beside the ontology that it was made with.";
  for (const { id, type, properties } of entities) {
    const known = ontology.entityType(type);
    const file = "entities";
    if (!known)
      yield { rule: "import", file, column: "type", value: type, reason: `${id} is of no known type.`, remedy };
    for (const name of known ? Object.keys(properties) : []) {
      if (known?.properties.some((property) => property.name === name)) continue;
      yield { rule: "import", file, column: name, value: id, reason: `The type ${type} has no such property.`, remedy };
    }
  }
}
