import { findFormat } from "../../../../src/exports/find-format.ts";
import { readOptions } from "../../../../src/exports/options.ts";
import { prepareExport } from "../../../../src/exports/prepare-export.ts";
import { takeOptions } from "../../../../src/exports/take-options.ts";
import { periodsOf } from "../../../../src/query/periods.ts";
import { selectionFromSearch } from "../../../../src/query/selection-search.ts";
import type { MadeFile } from "../messages.ts";
import type { Site } from "./open-site.ts";

/** The file that a server gives for the address of an export. @throws ZhenxingError for what it cannot make */
export async function makeFile({ sources }: Site, name: string, text: string): Promise<MadeFile> {
  const format = findFormat(name);
  const search = new URLSearchParams(text);
  const options = readOptions(format, takeOptions(search));
  const selection = selectionFromSearch(search, sources.ontology, await periodsOf(sources.store));
  const { fileName, mediaType, write } = await prepareExport(sources, { format, options, selection });
  const pieces: BlobPart[] = [];
  for await (const piece of write()) pieces.push(typeof piece === "string" ? piece : new Uint8Array(piece));
  return { name: fileName, blob: new Blob(pieces, { type: mediaType }) };
}
