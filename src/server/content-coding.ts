import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable, type Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** How an answer may be made shorter, the shortest first: its name, the ending of files that are so, and a stream. */
export const CODINGS = [
  // A higher quality takes more time than it saves on the way.
  {
    name: "br",
    ending: ".br",
    encode: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  },
  { name: "gzip", ending: ".gz", encode: () => createGzip() },
] as const satisfies readonly { name: string; ending: string; encode: () => Transform }[];

/** The same bytes in every coding. */
export async function encode(bytes: Uint8Array): Promise<ReadonlyMap<Coding, Buffer>> {
  const coded = CODINGS.map(
    async (coding) => [coding, await buffer(Readable.from([bytes]).pipe(coding.encode()))] as const,
  );
  return new Map(await Promise.all(coded));
}

export type Coding = (typeof CODINGS)[number];

/** The coding that who asks would rather have; undefined for none. Tells caches that it depends on who asks. */
export function chooseCoding(request: IncomingMessage, response: ServerResponse): Coding | undefined {
  response.appendHeader("vary", "accept-encoding");
  const weights = weightsOf(String(request.headers["accept-encoding"] ?? ""));
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  let best: Coding | undefined;
  for (const coding of CODINGS) {
    if (weightOf(coding.name) > (best ? weightOf(best.name) : 0)) best = coding;
  }
  return best;
}

function weightsOf(accepted: string): Map<string, number> {
  const parts = accepted.split(",").map((part) => part.split(";").map((word) => word.trim().toLowerCase()));
  return new Map(
    parts.map(([name = "", ...parameters]) => {
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
    }),
  );
}
