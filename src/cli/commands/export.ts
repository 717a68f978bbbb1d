import { InvalidArgumentError, Option } from "commander";
import { describeLoss } from "../../exports/describe-manifest.ts";
import { findFormat } from "../../exports/find-format.ts";
import { FORMATS } from "../../exports/index.ts";
import { readOptions } from "../../exports/options.ts";
import { prepareExport } from "../../exports/prepare-export.ts";
import { openKnowledgeBase } from "../../knowledge-base.ts";
import { countedMembers } from "../../model/counted-members.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION, FORMAT_NAMES } from "../bundled.ts";
import type { AddCommand, Terminal } from "../command.ts";
import { writePieces } from "../write-pieces.ts";
import { addExportSite } from "./export-site.ts";

export const addExport: AddCommand = (program, terminal) => {
  const command = program.command("export");
  command
    .description("Write the dataset, or the part that a selection names, as a file for other tools.")
    .addOption(new Option("--format <name>", "format of the file").choices(FORMAT_NAMES))
    .addOption(
      new Option("--option <name=value>", "option of the format; may be repeated").argParser(addPair).default([]),
    )
    .option("--select <selection>", "a selection as in the address of an export, e.g. 'around=city/fuxin&depth=2'", "")
    .option("--output <file>", "file to write; standard output when absent")
    .option("--progress", "say how much is written, also where standard error is no terminal")
    .option(...DATASET_OPTION)
    .addHelpText("after", `\nOptions of the formats:\n${FORMATS.map(helpOf).join("\n")}`)
    .action(async (flags) => {
      if (flags.format === undefined) command.error("error: required option '--format <name>' not specified");
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const format = findFormat(flags.format);
      const options = readOptions(format, flags.option);
      const knowledge = await openKnowledgeBase(config.dataset);
      const search = new URLSearchParams(flags.select);
      const selection = selectionFromSearch(search, knowledge.ontology, await periodsOf(knowledge.store));
      const { manifest, write } = await prepareExport(knowledge, { format, options, selection });
      await writePieces(
        write(),
        flags.output,
        (flags.progress ?? process.stderr.isTTY) ? progressOn(terminal) : () => {},
      );
      const { entityCount, relationCount, leftOut } = manifest;
      terminal.err(`Exported ${countedMembers(entityCount, relationCount)} as ${format.name}.`);
      for (const loss of leftOut) terminal.err(`Left out: ${describeLoss(loss)}.`);
    });
  addExportSite(command, terminal);
};

function addPair(text: string, before: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Write it as name=value.");
  return [...before, [name, value]];
}

function helpOf({ name, options }: (typeof FORMATS)[number]): string {
  const said = options.map(({ name, values }) => `${name}=${values.join("|")}`);
  return `  ${name.padEnd(12)}${said.join(" ") || "none"}`;
}

/** A line for each ten megabytes. */
function progressOn({ err }: Terminal): (megabytes: number) => void {
  let said = 0;
  return (megabytes) => {
    if (megabytes < said + 10) return;
    said = Math.floor(megabytes);
    err(`Written: ${said} MB …`);
  };
}
