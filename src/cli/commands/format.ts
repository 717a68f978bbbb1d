import { resolve } from "node:path";
import { readDataset } from "../../dataset/read-dataset.ts";
import { writeDataset } from "../../dataset/write-dataset.ts";
import { readOntologyOf } from "../../knowledge-base.ts";
import { bundledDataset } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addFormat: AddCommand = (program, terminal) => {
  program
    .command("format")
    .description("Write a dataset's files in canonical form: rows by id, quotes only where needed, current schemas.")
    .argument("[folder]", "folder of the dataset (default: the bundled one)")
    .action(async (folder: string | undefined) => {
      const directory = folder === undefined ? bundledDataset(terminal) : resolve(folder);
      const ontology = await readOntologyOf(directory);
      const { dataset } = await readDataset(directory, ontology, { anyOrder: true, without: ["positions-complete"] });
      const written = await writeDataset(directory, dataset, ontology);
      terminal.out(written.length === 0 ? "Every file is in canonical form." : `Wrote ${written.join(", ")}.`);
    });
};
