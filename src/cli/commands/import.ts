import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { DatasetError } from "../../dataset/dataset-error.ts";
import { DATAPACKAGE } from "../../dataset/format-dataset.ts";
import { importDataset } from "../../dataset/import-dataset.ts";
import { ZhenxingError } from "../../errors.ts";
import { IMPORTERS } from "../../imports/index.ts";
import type { Issue } from "../../validation/issue.ts";
import type { AddCommand } from "../command.ts";

const ENDINGS = IMPORTERS.map(({ extension }) => `.${extension}`).join(", ");

export const addImport: AddCommand = (program, terminal) => {
  program
    .command("import")
    .description("Write a dataset from a file that an export of a whole one has made; its rules are asked before.")
    .argument("<file>", `file to read: ${ENDINGS}`)
    .argument("<target>", "folder to write, beside the folder of its ontology")
    .option("--replace", `also where the folder has a ${DATAPACKAGE}`)
    .action(async (file: string, target: string, flags: { replace?: true }) => {
      const importer = IMPORTERS.find(({ extension }) => file.toLowerCase().endsWith(`.${extension}`));
      if (!importer) {
        const message = `Cannot import "${file}": its name has no known ending. Known are ${ENDINGS}.`;
        throw new ZhenxingError("BAD_INPUT", message);
      }
      const issues: Issue[] = [];
      const dataset = importer.read(await readText(file), basename(file), issues);
      if (!dataset) throw new DatasetError(file, issues);
      const directory = resolve(target);
      const written = await importDataset(directory, dataset, { replace: flags.replace ?? false });
      terminal.out(`Wrote ${written.length} files to ${join(directory)}.`);
    });
};

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (cause) {
    const reason = cause instanceof TypeError ? "it is not UTF-8" : "there is no such file, or it cannot be read";
    throw new ZhenxingError("FILE_UNREADABLE", `Cannot import "${file}": ${reason}. Name another.`, { cause });
  }
}
