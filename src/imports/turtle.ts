import { Parser } from "n3";
import type { Importer } from "./importer.ts";
import { readQuads } from "./rdf/read-quads.ts";
import { readText } from "./read-text.ts";

/** Reads Turtle, also as another program writes the same statements. */
export const TURTLE_IMPORTER: Importer = {
  name: "turtle",
  extension: "ttl",
  async read(bytes, file, issues) {
    const text = readText(bytes, file, issues);
    if (text === undefined) return undefined;
    return readQuads(() => new Parser({ format: "text/turtle" }).parse(text), file, issues);
  },
};
