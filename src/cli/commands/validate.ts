import { readKnowledge } from "../../knowledge-base.ts";
import { readDataConfig } from "../../server/config.ts";
import { FOLDER_ARGUMENT, folderOf, TEXTS_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addValidate: AddCommand = (program, terminal) => {
  program
    .command("validate")
    .description("Check a dataset by every rule, and its quotes against the sources' texts where they are at hand.")
    .argument(...FOLDER_ARGUMENT)
    .option(...TEXTS_OPTION)
    .addHelpText(
      "after",
      "\nExit status: 0 when there is no issue, 1 when there are issues; each is one line on standard error.",
    )
    .action(async (folder: string | undefined, flags) => {
      const directory = folderOf(folder, terminal);
      const { texts } = readDataConfig(flags, terminal.environment, directory);
      const read = await readKnowledge(directory, { texts });
      const { info, entities, relations, observations, evidence, sources } = read.dataset;
      const counts = `${entities.length} entities, ${relations.length} relations, ${observations.length} observations, ${evidence.length} quotes`;
      terminal.out(`${info.name} ${info.version}: no issue in ${counts}.`);
      for (const { id, sha256 } of sources) {
        if (!sha256) continue;
        const compared = evidence.filter(({ source, start }) => source === id && start !== undefined).length;
        if (read.texts.has(id)) terminal.out(`${id}: ${compared} quotes compared with the text.`);
        else terminal.out(`${id}: text not at hand, ${compared} quotes not compared. Name its folder with --texts.`);
      }
    });
};
