import type { DatasetInfo } from "../../model/dataset.ts";

/** What is named in a dataset: the first segment of its IRI, so that no two kinds can share one. */
export type Kind =
  | "agent"
  | "check"
  | "contributor"
  | "dataset"
  | "entity"
  | "evidence"
  | "export"
  | "observation"
  | "omission"
  | "property"
  | "quantity"
  | "relation"
  | "relation-type"
  | "section"
  | "selector"
  | "source"
  | "type"
  | "value";

/** Names a thing by its kind and its id; the same thing has the same name in every export of the dataset. */
export type NameIri = (kind: Kind, id: string) => string;

/**
 * What every IRI of a dataset begins with: its homepage where `datapackage.json` has one, else a name that no host owns.
 * The dataset's owner alone can give it names that the web resolves.
 */
export function iriBase({ name, homepage }: Pick<DatasetInfo, "name" | "homepage">): string {
  if (homepage === undefined) return `urn:zhenxing:${encodeSegment(name)}:`;
  const base = legalIri(homepage);
  return base.endsWith("/") ? base : `${base}/`;
}

export function namerOf(info: Pick<DatasetInfo, "name" | "homepage">): NameIri {
  const base = iriBase(info);
  return (kind, id) => `${base}${kind}/${encodeSegment(id)}`;
}

/** Reads the ids out of names that `namerOf` gave, by the name of their dataset; undefined for what is no name of a dataset. */
export function namesBeside(dataset: string): ((kind: Kind, iri: string) => string | undefined) | undefined {
  const at = dataset.lastIndexOf("dataset/");
  if (at < 0) return undefined;
  const base = dataset.slice(0, at);
  return (kind, iri) => {
    const beginning = `${base}${kind}/`;
    return iri.startsWith(beginning) ? decodeSegment(iri.slice(beginning.length)) : undefined;
  };
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** All but what an IRI path may have anywhere (RFC 3987) and every reader takes: letters, digits and marks of any script stay. */
const ENCODED = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/\p{L}\p{N}\p{M}]|\p{Co}|\p{Cs}/gu;

/** An address as an IRI: what only a browser forgives in it is percent-encoded. */
export function legalIri(address: string): string {
  return address.replace(/[\p{Cc}\s<>"{}|^`\\]|\p{Cs}/gu, encodeSegment);
}

/** Segments that a reader which resolves an IRI takes out of it, with the one before (RFC 3986, 5.2.4). */
const DOTS = /(?<=^|\/)\.{1,2}(?=\/|$)/g;

/** One to one, but for lone surrogates, which no encoding has: they become U+FFFD. */
function encodeSegment(id: string): string {
  return id
    .replace(ENCODED, (character) => (/\p{Cs}/u.test(character) ? "%EF%BF%BD" : encodeURIComponent(character)))
    .replace(DOTS, (dots) => dots.replaceAll(".", "%2E"));
}
