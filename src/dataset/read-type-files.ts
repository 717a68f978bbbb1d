import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Issue } from "../validation/issue.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/** One type of an ontology, as its file says it. */
export interface TypeFile<Content> {
  readonly name: string;
  /** Relative to the ontology's folder. */
  readonly path: string;
  readonly content: Content;
  /** The line on which a member stands, or what it would be part of. */
  lineOf(member: readonly PropertyKey[]): number | undefined;
}

/** What the files of one folder of an ontology are: their name, and what is in them. */
export interface Folder<Content> {
  readonly path: string;
  readonly name: RegExp;
  /** How a file is named, in words. */
  readonly naming: string;
  readonly shape: z.ZodType<Content>;
}

const ENDING = ".yaml";

/** What a person would take for a file of the ontology. */
const MISNAMED = /\.(ya?ml(\.\w+)?|json)$/i;

/** Reads the `*.yaml` files of a folder, a type each: the names of all, and those without a fault; the faults are added to `issues`. */
export async function readTypeFiles<Content>(
  directory: string,
  folder: Folder<Content>,
  issues: Issue[],
): Promise<{ readonly names: readonly string[]; readonly files: readonly TypeFile<Content>[] }> {
  let names: string[];
  try {
    const entries = await readdir(join(directory, folder.path));
    for (const entry of entries.filter((name) => MISNAMED.test(name) && !name.endsWith(ENDING))) {
      const file = `${folder.path}/${entry}`;
      const reason = "A file with this ending is not read.";
      issues.push({ rule: "files", file, reason, remedy: "Let its name end with .yaml." });
    }
    names = entries.filter((entry) => entry.endsWith(ENDING)).map((entry) => entry.slice(0, -ENDING.length));
  } catch {
    issues.push({ rule: "files", file: folder.path, reason: "The folder cannot be read.", remedy: "Restore it." });
    return { names: [], files: [] };
  }
  const files: TypeFile<Content>[] = [];
  for (const name of names.sort()) {
    const path = `${folder.path}/${name}${ENDING}`;
    if (!folder.name.test(name)) {
      issues.push({
        rule: "ontology",
        file: path,
        reason: "The file has not the name of a type.",
        remedy: folder.naming,
      });
    }
    const text = textOf(path, await readFile(join(directory, path)), issues);
    const read = text === undefined ? undefined : readTypeFile(path, text, folder.shape, issues);
    if (read) files.push({ name, path, ...read });
  }
  return { names, files };
}

/** The text of a file; undefined, with an issue, where it is not plainly UTF-8. */
function textOf(file: string, bytes: Uint8Array, issues: Issue[]): string | undefined {
  const text = decodeUtf8(bytes);
  if (text !== undefined && !text.startsWith("\ufeff")) return text;
  const reason = text === undefined ? "The file is not UTF-8." : "The file begins with a byte order mark.";
  issues.push({ rule: "files", file, reason, remedy: "Save it as UTF-8, without a mark at its beginning." });
  return undefined;
}

function readTypeFile<Content>(file: string, text: string, shape: z.ZodType<Content>, issues: Issue[]) {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  for (const { message, linePos } of yaml.errors) {
    const reason = `${(message.split("\n")[0] ?? "").replace(/( at line \d+, column \d+)?[:.]?$/, "")}.`;
    issues.push({ rule: "yaml", file, line: linePos?.[0].line, reason, remedy: "Correct the YAML." });
  }
  if (yaml.errors.length > 0) return undefined;
  const lineOf = (member: readonly PropertyKey[]): number | undefined => {
    const node = member.length === 0 ? yaml.contents : yaml.getIn(member, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return member.length === 0 ? undefined : lineOf(member.slice(0, -1));
  };
  const parsed = shape.safeParse(yaml.toJS());
  for (const { path, message } of parsed.error?.issues ?? []) {
    const column = path.join(".") || undefined;
    issues.push({
      rule: "ontology",
      file,
      line: lineOf(path),
      column,
      reason: `${message}.`,
      remedy: "See docs/data.md.",
    });
  }
  return parsed.success ? { content: parsed.data, lineOf } : undefined;
}
