import { createReadStream } from "node:fs";
import { JsonLdParser } from "jsonld-streaming-parser";
import type { Quad } from "n3";
import type { FoundGraph } from "./expected.ts";
import { graphOfStatements } from "./rdf-graph.ts";

/** The graph that a reader of streams finds in a file of JSON-LD, which has its keys in the order of JSON-LD's streaming profile. */
export async function readJsonLdStream(path: string): Promise<FoundGraph> {
  const quads: Quad[] = [];
  const parser = new JsonLdParser({ streamingProfile: true });
  for await (const quad of createReadStream(path).pipe(parser)) quads.push(quad);
  return graphOfStatements(quads);
}
