import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Issue } from "../validation/issue.ts";
import { type Origin, validate } from "../validation/validate.ts";
import { DatasetError } from "./dataset-error.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { formIssues } from "./form-issues.ts";
import { DATAPACKAGE, datasetPaths } from "./format-dataset.ts";
import { formatTable } from "./format-table.ts";
import { readDatapackage } from "./read-datapackage.ts";
import { readTable } from "./read-table.ts";
import { readTexts } from "./read-texts.ts";
import { eachTable, emptyParts, type Parts, sortParts } from "./tables/index.ts";

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
 * Reads the files of a dataset, whole or not at all; `directory` is where they are, or would be, for the error.
 * @throws DatasetError with these issues and every one of every file
 */
export async function parseDataset(
  directory: string,
  files: ReadonlyMap<string, Uint8Array>,
  ontology: Ontology,
  { texts: textsDirectory, anyOrder = false, without = [] }: ReadOptions = {},
  known: readonly Issue[] = [],
): Promise<ReadDataset> {
  const issues = [...known];
  const origins = new Map<object, Origin>();
  const parts = emptyParts();
  const contents = decodeFiles(files, datasetPaths(ontology), issues);

  const descriptor = contents.get(DATAPACKAGE);
  const info = descriptor === undefined ? undefined : readDatapackage(descriptor, issues);
  const canonical = new Map<string, string>();
  const incomplete = new Set<keyof Parts>();
  eachTable(ontology, ({ table, list, part }) => {
    const text = contents.get(table.path);
    const faultsBefore = issues.length;
    const rows = text === undefined ? undefined : readTable(table, text, issues);
    if (!rows) incomplete.add(part);
    for (const { item, line } of rows ?? []) {
      list(parts).push(item);
      origins.set(item, { file: table.path, line });
    }
    if (!rows || anyOrder || issues.length > faultsBefore) return;
    canonical.set(
      table.path,
      formatTable(
        table,
        rows.map(({ item }) => item),
      ),
    );
  });

  const texts = await readTexts(textsDirectory, parts.sources);
  const locate = (item: object) => origins.get(item) ?? { file: DATAPACKAGE };
  const subject = { dataset: { info: info ?? NO_INFO, ...parts }, ontology, texts, incomplete };
  const found = validate(subject, locate);
  issues.push(...found.filter(({ rule }) => !without.includes(rule)));
  if (!anyOrder) issues.push(...formIssues({ files, texts: contents, canonical, info }, ontology));
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

/** The texts of those files that are there and are UTF-8; the others are listed. */
function decodeFiles(files: ReadonlyMap<string, Uint8Array>, paths: readonly string[], issues: Issue[]) {
  const texts = new Map<string, string>();
  for (const file of paths) {
    const bytes = files.get(file);
    const text = bytes && decodeUtf8(bytes);
    if (!bytes) issues.push({ rule: "files", file, reason: "The file cannot be read.", remedy: "Restore it." });
    else if (text === undefined) {
      issues.push({ rule: "files", file, reason: "The file is not UTF-8.", remedy: "Save it as UTF-8." });
    } else texts.set(file, text);
  }
  return texts;
}
