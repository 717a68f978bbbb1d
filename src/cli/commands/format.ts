import { changeDataset } from "../../dataset/change-dataset.ts";
import { readOntologyOf } from "../../knowledge-base.ts";
import { FOLDER_ARGUMENT, folderOf } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addFormat: AddCommand = (program, terminal) => {
  program
    .command("format")
    .description(
      "Write a dataset's files in canonical form: rows by id, quotes only where needed, current schemas and checksums.",
    )
    .argument(...FOLDER_ARGUMENT)
    .action(async (folder: string | undefined) => {
      const directory = folderOf(folder, terminal);
      const ontology = await readOntologyOf(directory);
      const options = { anyOrder: true, without: ["positions-complete"] };
      const written = await changeDataset(directory, ontology, (dataset) => dataset, options);
      terminal.out(written.length === 0 ? "Every file is in canonical form." : `Wrote ${written.join(", ")}.`);
    });
};
