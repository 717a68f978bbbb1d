import type { DatasetInfo } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Issue } from "../validation/issue.ts";
import { DATAPACKAGE, formatDatapackage } from "./format-dataset.ts";
import { readSeals, sealOf } from "./seal.ts";
import { eachTable } from "./tables/index.ts";

/** What the form of files is held against. */
export interface Forms {
  /** Bytes of the files that are there, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Their text, of those that are UTF-8. */
  readonly texts: ReadonlyMap<string, string>;
  /** The canonical text of each table that was read without a fault of its own. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly info: DatasetInfo | undefined;
}

const FORMAT = "Run `zhenxing format`.";

/** Files that are not in canonical form, and tables that are not those which `datapackage.json` was written for. */
export function formIssues({ files, texts, canonical, info }: Forms, ontology: Ontology): Issue[] {
  const issues: Issue[] = [];
  const recorded = readSeals(texts.get(DATAPACKAGE) ?? "");
  const seals = new Map(recorded);
  eachTable(ontology, ({ table: { path } }) => {
    const form = canonical.get(path);
    const text = texts.get(path);
    if (text !== undefined && form !== undefined) issues.push(...notCanonical(path, text, form));
    const formSeal = form === undefined ? undefined : sealOf(Buffer.from(form));
    const [seal, bytes] = [recorded.get(path), files.get(path)];
    if (formSeal && !seal) seals.set(path, formSeal);
    if (!seal || !bytes || seal.hash === formSeal?.hash || seal.hash === sealOf(bytes).hash) return;
    const size = bytes.byteLength === seal.bytes ? "" : ` (${bytes.byteLength} bytes instead of ${seal.bytes})`;
    const reason = `The table is not the one that datapackage.json has the checksum of${size}: it was edited since, or came here in part.`;
    const remedy =
      "If it was edited, run `zhenxing format`; else bring it back, by `zhenxing restore` or from where it came.";
    issues.push({ rule: "sealed", file: path, reason, remedy });
  });
  const descriptor = texts.get(DATAPACKAGE);
  if (descriptor === undefined || !info) return issues;
  return [...notCanonical(DATAPACKAGE, descriptor, formatDatapackage(info, ontology, seals)), ...issues];
}

function notCanonical(file: string, text: string, canonical: string): Issue[] {
  if (text === canonical) return [];
  const lines = text.split("\n");
  const expected = canonical.split("\n");
  const index = expected.findIndex((line, at) => line !== lines[at]);
  const line = (index < 0 ? expected.length : index) + 1;
  const value = lines[line - 1];
  const reason = text.startsWith("\ufeff")
    ? "The file begins with a byte order mark, which the canonical form has not."
    : "The file is not in canonical form: rows by id, quotes only where needed, lines ended by LF.";
  return [{ rule: "canonical", file, line, value, reason, remedy: FORMAT }];
}
