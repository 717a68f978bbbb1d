import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Option } from "commander";
import { collect } from "../../exports/collect.ts";
import { checkVersion } from "../../exports/format.ts";
import { FORMATS } from "../../exports/index.ts";
import { openKnowledgeBase } from "../../knowledge-base.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION, FORMAT_NAMES } from "../bundled.ts";
import { cannotWrite } from "../cannot-write.ts";
import type { AddCommand } from "../command.ts";

export const addExport: AddCommand = (program, terminal) => {
  program
    .command("export")
    .description("Write the dataset, or the part that a selection names, as a file for other tools.")
    .addOption(new Option("--format <name>", "format of the file").choices(FORMAT_NAMES).makeOptionMandatory())
    .option("--version <version>", "version of the format, where it has several")
    .option("--select <selection>", "a selection as in the address of an export, e.g. 'around=city/fuxin&depth=2'", "")
    .option("--output <file>", "file to write; standard output when absent")
    .option(...DATASET_OPTION)
    .action(async (flags) => {
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const format = FORMATS.find(({ name }) => name === flags.format);
      if (!format) throw new Error(`The list of formats has no ${flags.format}.`);
      checkVersion(format, flags.version);
      const { store, ontology } = await openKnowledgeBase(config.dataset);
      const selection = selectionFromSearch(new URLSearchParams(flags.select), ontology, await periodsOf(store));
      const graph = await collect(store, ontology, selection);
      await writePieces(format.write(graph, { version: flags.version }), flags.output);
      const { entityCount, relationCount } = graph.manifest;
      terminal.err(`Exported ${entityCount} entities and ${relationCount} relations as ${format.name}.`);
    });
};

async function writePieces(pieces: Iterable<string>, path: string | undefined): Promise<void> {
  if (path === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  await pipeline(Readable.from(pieces), createWriteStream(path)).catch(cannotWrite(path));
}
