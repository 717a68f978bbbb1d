import type { Command } from "commander";
import { openKnowledgeBase } from "../../knowledge-base.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION } from "../bundled.ts";
import type { Terminal } from "../command.ts";
import { writeSite } from "../write-site.ts";

/** `zhenxing export site`: the viewer with its data in a folder that any web server serves. */
export function addExportSite(program: Command, terminal: Terminal): void {
  program
    .command("site")
    .description("Write the viewer with its data and search as a folder that any web server serves, without the API.")
    .requiredOption("--output <folder>", "folder to write: new, empty, or one that this command wrote before")
    .option(...DATASET_OPTION)
    .action(async (flags) => {
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const knowledge = await openKnowledgeBase(config.dataset);
      const { files, bytes } = await writeSite(flags.output, terminal.home, knowledge);
      terminal.err(`Wrote ${files} files, ${(bytes / 1e6).toFixed(1)} MB, to ${flags.output}.`);
      terminal.err("Any web server can serve it. Not in it: the GraphQL API, GraphiQL, and the texts of the sources.");
    });
}
