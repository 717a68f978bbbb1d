import { restoreFiles } from "../../dataset/saving/restore-files.ts";
import { readOntologyOf } from "../../knowledge-base.ts";
import { FOLDER_ARGUMENT, folderOf } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addRestore: AddCommand = (program, terminal) => {
  program
    .command("restore")
    .description("Put a dataset's files back as they were before a command last wrote them; once more takes that back.")
    .argument(...FOLDER_ARGUMENT)
    .action(async (folder: string | undefined) => {
      const directory = folderOf(folder, terminal);
      await readOntologyOf(directory);
      const written = await restoreFiles(directory);
      terminal.out(written.length === 0 ? "Every file is as it was." : `Restored ${written.join(", ")}.`);
    });
};
