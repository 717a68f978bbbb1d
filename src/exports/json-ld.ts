import type { Format } from "./format.ts";
import { jsonArray } from "./json-array.ts";
import type { Description, RdfTerm } from "./rdf/description.ts";
import { descriptions } from "./rdf/descriptions.ts";
import { term } from "./rdf/namespaces.ts";
import { cannotHold, RDF_OPTIONS } from "./rdf/options.ts";
import { prefixesOf } from "./rdf/prefixes.ts";

/**
 * https://www.w3.org/TR/json-ld11/, its context in the file: nothing needs to be fetched to read it. Keys stand in the order of
 * https://www.w3.org/TR/json-ld11-streaming/, so that who reads a stream need not keep what came before.
 */
export const JSON_LD: Format = {
  name: "json-ld",
  title: { zh: "JSON-LD（RDF）", en: "JSON-LD (RDF)" },
  options: RDF_OPTIONS,
  file: () => ({ mediaType: "application/ld+json", extension: "jsonld" }),
  cannotHold,
  async *write(graph, writing) {
    const prefixes = prefixesOf(graph.origin.info);
    const compact = compactor(prefixes);
    yield `{"@context":${JSON.stringify(prefixes, null, 1)},\n"@graph":`;
    yield* jsonArray(descriptions(graph, writing), (description: Description) => nodeObject(description, compact));
    yield "}\n";
  },
};

const TYPE = term("rdf:type");

type Compact = (iri: string) => string;

/** A subject with its statements by their predicates; an IRI of a thing stands whole, since an id may look like a scheme. */
function nodeObject({ subject, statements }: Description, compact: Compact): object {
  const types: string[] = [];
  const members = new Map<string, unknown[]>();
  for (const [predicate, object] of statements) {
    if (predicate === TYPE && "iri" in object) {
      types.push(compact(object.iri));
      continue;
    }
    const key = compact(predicate);
    const value = valueObject(object, compact);
    const values = members.get(key);
    if (values) values.push(value);
    else members.set(key, [value]);
  }
  const single = [...members].map(([key, values]) => [key, values.length === 1 ? values[0] : values]);
  const type = types.length === 1 ? types[0] : types;
  return { ...(types.length > 0 && { "@type": type }), "@id": subject, ...Object.fromEntries(single) };
}

function valueObject(object: RdfTerm, compact: Compact): unknown {
  if ("iri" in object) return { "@id": object.iri };
  const { text, language, datatype } = object;
  if (language !== undefined) return { "@value": text, "@language": language };
  return datatype === undefined ? text : { "@value": text, "@type": compact(datatype) };
}

/** Writes terms by their prefixes, where what follows is a plain word; a file has few, so that each is looked for once. */
function compactor(prefixes: Readonly<Record<string, string>>): Compact {
  const known = new Map<string, string>();
  return (iri) => {
    const compact = known.get(iri) ?? withPrefix(iri, prefixes);
    known.set(iri, compact);
    return compact;
  };
}

function withPrefix(iri: string, prefixes: Readonly<Record<string, string>>): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const name = iri.startsWith(namespace) ? iri.slice(namespace.length) : "";
    if (/^[A-Za-z][\w-]*$/.test(name)) return `${prefix}:${name}`;
  }
  return iri;
}
