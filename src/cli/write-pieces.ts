import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { cannotWrite } from "./cannot-write.ts";

const MEGABYTE = 1_000_000;

/** Writes pieces to a file, or to standard output where there is none, as fast as they are taken; tells how many megabytes are written. */
export async function writePieces(
  pieces: AsyncIterable<string | Uint8Array>,
  path: string | undefined,
  onProgress: (megabytes: number) => void,
): Promise<void> {
  const source = Readable.from(counted(pieces, onProgress));
  if (path === undefined) return pipeline(source, process.stdout, { end: false });
  await pipeline(source, createWriteStream(path)).catch(cannotWrite(path));
}

async function* counted(pieces: AsyncIterable<string | Uint8Array>, onProgress: (megabytes: number) => void) {
  let bytes = 0;
  for await (const piece of pieces) {
    yield piece;
    bytes += Buffer.byteLength(piece);
    onProgress(bytes / MEGABYTE);
  }
}
