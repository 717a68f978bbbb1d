import type { Importer } from "./importer.ts";
import { readQuads } from "./rdf/read-quads.ts";
import { readJson } from "./read-json.ts";

/** Reads JSON-LD, in whatever form it stands; nothing is fetched for it. */
export const JSON_LD_IMPORTER: Importer = {
  name: "json-ld",
  extension: "jsonld",
  async read(bytes, file, issues) {
    const content = readJson(bytes, file, issues);
    if (content === undefined) return undefined;
    // Loaded where it is needed: every command would wait for it.
    const { default: jsonld } = await import("jsonld");
    return readQuads(() => jsonld.toRDF(Object(content), { documentLoader }), file, issues);
  },
};

async function documentLoader(url: string): Promise<never> {
  throw new Error(`its context is at "${url}", and nothing is fetched`);
}
