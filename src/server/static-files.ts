import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { CODINGS, type Coding } from "./content-coding.ts";

export interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
  /** The same content in the codings that were made when it was built. */
  readonly coded: ReadonlyMap<Coding, Buffer>;
  /** Digest of the content. */
  readonly digest: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Every file below a folder by its path, read once: a path leads to one of them or nowhere,
 * and a build that is under way changes nothing of what is served.
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const there = new Set(names);
  const files = names.filter((name) => !CODINGS.some(({ ending }) => name.endsWith(ending)));
  return new Map(files.map((name) => [name.slice(folder.length).split(sep).join("/"), readStaticFile(name, there)]));
}

function readStaticFile(name: string, there: ReadonlySet<string>): StaticFile {
  const content = readFileSync(name);
  const coded = CODINGS.filter(({ ending }) => there.has(name + ending)).map(
    (coding) => [coding, readFileSync(name + coding.ending)] as const,
  );
  return {
    type: TYPES[extname(name)] ?? "application/octet-stream",
    content,
    coded: new Map(coded),
    digest: digestOf(content),
  };
}

export function digestOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}
