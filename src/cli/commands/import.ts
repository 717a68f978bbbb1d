import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { DatasetError } from "../../dataset/dataset-error.ts";
import { DATAPACKAGE } from "../../dataset/format-dataset.ts";
import { importDataset } from "../../dataset/import-dataset.ts";
import { didYouMean, ZhenxingError } from "../../errors.ts";
import type { Importer } from "../../imports/importer.ts";
import { IMPORTERS } from "../../imports/index.ts";
import type { Issue } from "../../validation/issue.ts";
import type { AddCommand } from "../command.ts";

const NAMES = IMPORTERS.map(({ name }) => name);
const ENDINGS = IMPORTERS.map(({ name, extension }) => `.${extension} (${name})`).join(", ");

export const addImport: AddCommand = (program, terminal) => {
  program
    .command("import")
    .description("Write a dataset from a file that an export of a whole one has made; its rules are asked before.")
    .argument("<file>", `file to read: ${ENDINGS}`)
    .argument("<target>", "folder to write, beside the folder of its ontology")
    .option("--format <name>", "format of the file, where its name does not end as that of the export did")
    .option("--replace", `also where the folder has a ${DATAPACKAGE}`)
    .action(async (file: string, target: string, flags: { format?: string; replace?: true }) => {
      const importer = importerOf(file, flags.format);
      const issues: Issue[] = [];
      const dataset = await importer.read(await readBytes(file), basename(file), issues);
      if (!dataset) throw new DatasetError(file, issues);
      const directory = resolve(target);
      const written = await importDataset(directory, dataset, { replace: flags.replace ?? false });
      terminal.out(`Wrote ${written.length} files to ${join(directory)}.`);
    });
};

/** The importer of a format, or the one whose ending says most of the file's name. */
function importerOf(file: string, format: string | undefined): Importer {
  if (format !== undefined) {
    const named = IMPORTERS.find(({ name }) => name === format);
    if (named) return named;
    const message = `Cannot import the format "${format}": it cannot be read back, or is none.${didYouMean(format, NAMES)} Known are ${NAMES.join(", ")}.`;
    throw new ZhenxingError("BAD_INPUT", message);
  }
  const [ending] = IMPORTERS.filter(({ extension }) => file.toLowerCase().endsWith(`.${extension}`)).sort(
    (a, b) => b.extension.length - a.extension.length,
  );
  if (ending) return ending;
  const message = `Cannot import "${file}": its name has no known ending. Known are ${ENDINGS}. Or say which it is by --format.`;
  throw new ZhenxingError("BAD_INPUT", message);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const reason = "there is no such file, or it cannot be read";
    throw new ZhenxingError("FILE_UNREADABLE", `Cannot import "${file}": ${reason}. Name another.`, { cause });
  }
}
