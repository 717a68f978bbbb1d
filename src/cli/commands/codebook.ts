import { codebook } from "../../codebook/codebook.ts";
import { readKnowledge } from "../../knowledge-base.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";
import { writePieces } from "../write-pieces.ts";

export const addCodebook: AddCommand = (program, terminal) => {
  program
    .command("codebook")
    .description("Write a dataset's codebook in Markdown: types, counts, examples, coverage, checks, sources.")
    .option(...DATASET_OPTION)
    .option("--output <file>", "file to write; standard output when absent")
    .action(async (flags: { dataset?: string; output?: string }) => {
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const { dataset, ontology } = await readKnowledge(config.dataset);
      const text = codebook(dataset, ontology);
      if (flags.output === undefined) return terminal.out(text.trimEnd());
      await writePieces([text], flags.output);
      return terminal.out(`Wrote ${flags.output}.`);
    });
};
