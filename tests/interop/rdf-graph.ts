import { Parser, type Quad } from "n3";
import type { FoundGraph, Values } from "./expected.ts";
import { isoDay } from "./iso-day.ts";

/** The statements about one subject: objects by predicate. */
type Subject = ReadonlyMap<string, readonly Quad["object"][]>;
type Reading = (about: Subject, all: ReadonlyMap<string, Subject>) => unknown;

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const TERMS = "http://purl.org/dc/terms/";
const SCHEMA = "https://schema.org/";
const ZX = "urn:zhenxing:terms:";

/** What a node and an edge say by the names of other formats, as it is read back out of the statements. */
const NODE: Readonly<Record<string, Reading>> = {
  label: text("http://www.w3.org/2004/02/skos/core#prefLabel", "zh-hans"),
  label_en: text("http://www.w3.org/2004/02/skos/core#prefLabel", "en"),
  type: (about) =>
    about
      .get(`${RDF}type`)
      ?.map(({ value }) => afterKind(value, "type"))
      .find(Boolean),
  description: text(`${TERMS}description`, "zh-hans"),
  description_en: text(`${TERMS}description`, "en"),
  ...times(),
  degree: number(`${ZX}degree`),
  x: number(`${ZX}x`),
  y: number(`${ZX}y`),
};

const EDGE: Readonly<Record<string, Reading>> = {
  source: end("subject"),
  target: end("object"),
  type: (about) => afterKind(about.get(`${RDF}predicate`)?.[0]?.value ?? "", "relation-type"),
  ...times(),
  rank: number(`${ZX}rank`),
  value: amount(number(`${SCHEMA}value`)),
  comparator: amount(text(`${ZX}comparator`)),
  unit: amount(text(`${SCHEMA}unitText`)),
  price_basis: amount(text(`${ZX}priceBasis`)),
  quantity_text: amount(text(`${ZX}asPrinted`)),
  note: text("http://www.w3.org/2000/01/rdf-schema#comment", "zh-hans"),
  note_en: text("http://www.w3.org/2000/01/rdf-schema#comment", "en"),
};

/** The names of what is read back. */
export const READ_BACK = { nodes: Object.keys(NODE), edges: Object.keys(EDGE) };

/** The graph that N-Triples of an export describe. */
export function graphOfTriples(triples: string): FoundGraph {
  return graphOfStatements(new Parser({ format: "N-Triples" }).parse(triples));
}

/** The graph that the statements of an export describe: entities, and relations by their rdf:Statements. */
export function graphOfStatements(statements: Iterable<Quad>): FoundGraph {
  const all = new Map<string, Map<string, Quad["object"][]>>();
  for (const { subject, predicate, object } of statements) {
    const about = all.get(subject.value) ?? new Map<string, Quad["object"][]>();
    all.set(subject.value, about);
    about.set(predicate.value, [...(about.get(predicate.value) ?? []), object]);
  }
  const members = (kind: "entity" | "relation", readings: Readonly<Record<string, Reading>>) =>
    Object.fromEntries(
      [...all].flatMap(([subject, about]): [string, Values][] => {
        const id = about.get(`${TERMS}identifier`)?.[0]?.value;
        if (id === undefined || afterKind(subject, kind) === undefined) return [];
        const values = Object.entries(readings).map(([name, read]) => [name, read(about, all)] as const);
        return [[id, Object.fromEntries(values.filter(([, value]) => value !== undefined))]];
      }),
    );
  return { directed: true, nodes: members("entity", NODE), edges: members("relation", EDGE) };
}

/** What stands after the segment of a kind; undefined for what is named by another kind. */
function afterKind(iri: string, kind: string): string | undefined {
  return new RegExp(`^(?:urn:zhenxing:[^:]*:|https://example\\.org/tiny/)${kind}/(.*)$`).exec(iri)?.[1];
}

function text(predicate: string, language?: string): Reading {
  return (about) =>
    about.get(predicate)?.find((object) => language === undefined || object.language?.toLowerCase() === language)
      ?.value;
}

function number(predicate: string): Reading {
  return (about) => {
    const [object] = about.get(predicate) ?? [];
    return object && Number(object.value);
  };
}

function times(): Readonly<Record<string, Reading>> {
  return { time: text(`${ZX}time`), time_first: day(`${ZX}firstDay`), time_last: day(`${ZX}lastDay`) };
}

function day(predicate: string): Reading {
  const read = text(predicate);
  return (about, all) => {
    const said = read(about, all);
    return typeof said === "string" ? isoDay(said) : said;
  };
}

function amount(read: Reading): Reading {
  return (about, all) => {
    const quantity = all.get(about.get(`${ZX}quantity`)?.[0]?.value ?? "");
    return quantity && read(quantity, all);
  };
}

/** An end of a relation by the id of its entity, which is not its IRI. */
function end(which: "subject" | "object"): Reading {
  return (about, all) => {
    const entity = about.get(RDF + which)?.[0]?.value ?? "";
    return all.get(entity)?.get(`${TERMS}identifier`)?.[0]?.value;
  };
}
