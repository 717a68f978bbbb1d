import jsonld from "jsonld";
import { Parser, type Quad } from "n3";

/** A file of RDF as the set of its statements, each a line; no blank nodes are in it, so that equal sets are equal graphs. */
export async function statementsOf(file: string, extension: string): Promise<Set<string>> {
  const quads: readonly Quad[] =
    extension === "jsonld" ? await jsonld.toRDF(JSON.parse(file)) : new Parser({ format: "text/turtle" }).parse(file);
  return new Set(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(written).join(" ")));
}

/** Language tags are the same in either case. */
function written({ termType, value, language, datatype }: Quad["object"]): string {
  if (termType === "NamedNode") return `<${value}>`;
  if (termType !== "Literal") throw new Error(`Nothing is to be without a name: ${value}`);
  const kind = language ? `@${language.toLowerCase()}` : `^^${datatype?.value}`;
  return `${JSON.stringify(value)}${kind}`;
}
