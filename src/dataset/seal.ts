import { createHash } from "node:crypto";
import { z } from "zod";

/** What a Data Package says of a file's bytes: https://specs.frictionlessdata.io/data-resource/#optional-properties. */
export interface Seal {
  readonly bytes: number;
  /** `sha256:` and the digest in hex. */
  readonly hash: string;
}

export function sealOf(bytes: Uint8Array): Seal {
  return { bytes: bytes.byteLength, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

const Sealed = z.object({
  path: z.string(),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

const Resources = z.object({ resources: z.array(Sealed.nullable().catch(null)) });

/** The seals that the text of `datapackage.json` gives, by path; a table without one, or with one that cannot be read, has none. */
export function readSeals(descriptor: string): Map<string, Seal> {
  let content: unknown;
  try {
    content = JSON.parse(descriptor);
  } catch {
    return new Map(); // That it is no JSON is said where it is read.
  }
  const parsed = Resources.safeParse(content);
  const sealed = (parsed.data?.resources ?? []).filter((resource) => resource !== null);
  return new Map(sealed.map(({ path, bytes, hash }) => [path, { bytes, hash }]));
}
