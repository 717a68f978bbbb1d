import { createWriteStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeAtomically } from "../dataset/write-atomically.ts";
import { cannotWrite } from "./cannot-write.ts";
import { untilStopped } from "./until-stopped.ts";

const MEGABYTE = 1_000_000;

/**
 * Writes pieces to a file, or to standard output where there is none, as fast as they are taken; tells how many megabytes are written.
 * A file is there whole or not at all, whatever stops the writing, and what was there before stays until then.
 */
export async function writePieces(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
  path: string | undefined,
  onProgress: (megabytes: number) => void = () => {},
): Promise<void> {
  if (path === undefined) {
    return pipeline(Readable.from(counted(pieces, onProgress)), process.stdout, { end: false });
  }
  if (await leadsElsewhere(path)) {
    return pipeline(Readable.from(counted(pieces, onProgress)), createWriteStream(path)).catch(cannotWrite(path));
  }
  await untilStopped((signal) => writeAtomically(path, counted(pieces, onProgress, signal))).catch(cannotWrite(path));
}

/** A pipe, a terminal or a link, as `/dev/stdout` is one, which a file must not take the place of. */
async function leadsElsewhere(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && !found.isFile();
}

async function* counted(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
  onProgress: (megabytes: number) => void,
  signal?: AbortSignal,
) {
  let bytes = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
    bytes += Buffer.byteLength(piece);
    onProgress(bytes / MEGABYTE);
  }
}
