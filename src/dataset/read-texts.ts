import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ZhenxingError } from "../errors.ts";
import type { Source } from "../model/source.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/**
 * The code points of the texts of a folder that are sources of the dataset, by source id; a file is known by its SHA-256, whatever its name.
 * @throws ZhenxingError FILE_UNREADABLE when the folder cannot be read, or a text of a source is not UTF-8
 */
export async function readTexts(
  directory: string | undefined,
  sources: readonly Source[],
): Promise<Map<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  if (directory === undefined) return texts;
  try {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (entry.isDirectory() || !entry.name.endsWith(".txt")) continue;
      const bytes = await readFile(join(directory, entry.name));
      const sum = createHash("sha256").update(bytes).digest("hex");
      for (const { id } of sources.filter(({ sha256 }) => sha256 === sum)) {
        const text = decodeUtf8(bytes);
        if (text === undefined) throw notUtf8(join(directory, entry.name), id);
        texts.set(id, [...text]);
      }
    }
  } catch (cause) {
    if (cause instanceof ZhenxingError) throw cause;
    const message = `Cannot read texts from "${directory}": the folder is missing or not readable. Name a folder of .txt files.`;
    throw new ZhenxingError("FILE_UNREADABLE", message, { cause });
  }
  return texts;
}

function notUtf8(file: string, source: string): ZhenxingError {
  const message = `Cannot read the text "${file}" of the source "${source}": it is not UTF-8. Convert it, and give the source the SHA-256 of what comes of it.`;
  return new ZhenxingError("FILE_UNREADABLE", message);
}
