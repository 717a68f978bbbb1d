import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../errors.ts";
import type { Issue } from "../validation/issue.ts";

const FOLDER = "entities";

/** Tables of entities that stand in a dataset's folder and that no type of the ontology has: their rows would be left out. */
export async function strayTables(directory: string, known: readonly string[]): Promise<Issue[]> {
  const entries = await readdir(join(directory, FOLDER)).catch((): string[] => []);
  return entries
    .map((entry) => `${FOLDER}/${entry}`)
    .filter((file) => file.endsWith(".csv") && !known.includes(file))
    .sort()
    .map((file) => {
      const remedy = `Rename or remove it, or add its type to the ontology.${didYouMean(file, known)}`;
      return { rule: "files", file, reason: "No entity type has this table.", remedy };
    });
}
