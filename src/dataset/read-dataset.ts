import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Issue } from "../validation/issue.ts";
import { type Origin, validate } from "../validation/validate.ts";
import { DatasetError } from "./dataset-error.ts";
import { DATAPACKAGE, formatDataset } from "./format-dataset.ts";
import { readDatapackage } from "./read-datapackage.ts";
import { readTable } from "./read-table.ts";
import { readTexts } from "./read-texts.ts";
import { eachTable, emptyParts, sortParts } from "./tables/index.ts";

export interface ReadOptions {
  /** Folder that may hold the sources' texts, found by their SHA-256. */
  readonly texts?: string | undefined;
  /** Accept files in any order and quoting: for a command that is about to write them canonically. */
  readonly anyOrder?: boolean;
  /** Rules by name that are not asked. */
  readonly without?: readonly string[];
}

export interface ReadDataset {
  readonly dataset: Dataset;
  /** The code points of untouched texts, by id of their source. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a dataset's folder, whole or not at all.
 * @throws DatasetError with every issue of every file
 */
export async function readDataset(
  directory: string,
  ontology: Ontology,
  { texts: textsDirectory, anyOrder = false, without = [] }: ReadOptions = {},
): Promise<ReadDataset> {
  const issues: Issue[] = [];
  const origins = new Map<object, Origin>();
  const parts = emptyParts();
  const files = await readFiles(directory, ontology, issues);

  const descriptor = files.get(DATAPACKAGE);
  const info = descriptor === undefined ? undefined : readDatapackage(descriptor, issues);
  let whole = true;
  eachTable(ontology, ({ table, list }) => {
    const text = files.get(table.path);
    const rows = text === undefined ? undefined : readTable(table, text, issues);
    if (!rows) whole = false;
    for (const { item, line } of rows ?? []) {
      list(parts).push(item);
      origins.set(item, { file: table.path, line });
    }
  });

  const texts = await readTexts(textsDirectory, parts.sources);
  const locate = (item: object) => origins.get(item) ?? { file: DATAPACKAGE };
  const found = validate({ dataset: { info: info ?? NO_INFO, ...parts }, ontology, texts }, locate, { whole });
  issues.push(...found.filter(({ rule }) => !without.includes(rule)));
  if (info && issues.length === 0 && !anyOrder) issues.push(...notCanonical(files, { info, ...parts }, ontology));
  if (!info || issues.length > 0) throw new DatasetError(directory, issues);
  sortParts(parts);
  return { dataset: { info, ...parts }, texts };
}

/** Stands in while the tables of a dataset without a readable descriptor are checked; never returned. */
const NO_INFO: Dataset["info"] = {
  name: "",
  title: "",
  titleEn: "",
  description: "",
  descriptionEn: "",
  version: "",
  created: "",
  licence: { name: "", title: "", url: "" },
  contributors: [],
};

async function readFiles(directory: string, ontology: Ontology, issues: Issue[]): Promise<Map<string, string>> {
  const paths = [DATAPACKAGE];
  eachTable(ontology, ({ table }) => paths.push(table.path));
  const files = new Map<string, string>();
  for (const file of paths) {
    try {
      files.set(
        file,
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(join(directory, file))),
      );
    } catch (error) {
      const encoding = error instanceof TypeError;
      const reason = encoding ? "The file is not UTF-8." : "The file cannot be read.";
      issues.push({ rule: "files", file, reason, remedy: encoding ? "Save it as UTF-8." : "Restore it." });
    }
  }
  return files;
}

function notCanonical(files: ReadonlyMap<string, string>, dataset: Dataset, ontology: Ontology): Issue[] {
  return [...formatDataset(dataset, ontology)].flatMap(([file, canonical]) => {
    const lines = files.get(file)?.split("\n") ?? [];
    const expected = canonical.split("\n");
    const index = expected.findIndex((line, at) => line !== lines[at]);
    if (index < 0 && lines.length === expected.length) return [];
    const line = (index < 0 ? expected.length : index) + 1;
    const value = lines[line - 1];
    const reason = files.get(file)?.startsWith("\ufeff")
      ? "The file begins with a byte order mark, which the canonical form has not."
      : "The file is not in canonical form: rows by id, quotes only where needed, lines ended by LF.";
    return [{ rule: "canonical", file, line, value, reason, remedy: "Run `zhenxing format`." }];
  });
}
