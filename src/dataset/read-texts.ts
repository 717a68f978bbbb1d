import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ZhenxingError } from "../errors.ts";
import type { Source } from "../model/source.ts";

/**
 * The code points of the texts of a folder that are sources of the dataset, by source id; a file is known by its SHA-256, whatever its name.
 * @throws ZhenxingError FILE_UNREADABLE when the folder cannot be read
 */
export async function readTexts(
  directory: string | undefined,
  sources: readonly Source[],
): Promise<Map<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  if (directory === undefined) return texts;
  const wanted = new Map(sources.flatMap(({ id, sha256 }) => (sha256 ? [[sha256, id] as const] : [])));
  try {
    for (const file of (await readdir(directory)).filter((name) => name.endsWith(".txt"))) {
      const bytes = await readFile(join(directory, file));
      const source = wanted.get(createHash("sha256").update(bytes).digest("hex"));
      if (source !== undefined) texts.set(source, [...bytes.toString("utf8")]);
    }
  } catch (cause) {
    const message = `Cannot read texts from "${directory}": the folder is missing or not readable. Name a folder of .txt files.`;
    throw new ZhenxingError("FILE_UNREADABLE", message, { cause });
  }
  return texts;
}
