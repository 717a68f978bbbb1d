import { DataFactory, Writer } from "n3";
import type { Format } from "./format.ts";
import type { RdfTerm } from "./rdf/description.ts";
import { descriptions } from "./rdf/descriptions.ts";
import { cannotHold, RDF_OPTIONS } from "./rdf/options.ts";
import { prefixesOf } from "./rdf/prefixes.ts";

const { literal, namedNode } = DataFactory;

/** https://www.w3.org/TR/turtle/ */
export const TURTLE: Format = {
  name: "turtle",
  title: { zh: "Turtle（RDF）", en: "Turtle (RDF)" },
  options: RDF_OPTIONS,
  file: () => ({ mediaType: "text/turtle", extension: "ttl" }),
  cannotHold,
  async *write(graph, writing) {
    let pieces: string[] = [];
    const output = {
      write(chunk: string, _encoding: string, done?: () => void) {
        pieces.push(chunk);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    const writer = new Writer(output, { prefixes: prefixesOf(graph.origin.info) });
    for await (const batch of descriptions(graph, writing)) {
      for (const { subject, statements } of batch) {
        for (const [predicate, object] of statements) {
          writer.addQuad(namedNode(subject), namedNode(predicate), termOf(object));
        }
      }
      yield pieces.join("");
      pieces = [];
    }
    writer.end();
    yield pieces.join("");
  },
};

function termOf(object: RdfTerm) {
  if ("iri" in object) return namedNode(object.iri);
  const { text, language, datatype } = object;
  // The library's own literals have their language in lower case, which would not be the one in JSON-LD.
  if (language !== undefined) return { termType: "Literal", value: text, language };
  return literal(text, datatype === undefined ? undefined : namedNode(datatype));
}
