import type { Curie } from "../../exports/rdf/namespaces.ts";
import { keptNumber } from "../kept-number.ts";
import type { Subject } from "./subjects.ts";

/** A number; what is none that is kept stays a text, for the schema to find. */
export function number(subject: Subject | undefined, curie: Curie): number | string | undefined {
  const text = subject?.text(curie);
  return text === undefined ? undefined : (keptNumber(text) ?? text);
}

/** Whether a term says true; what says neither stays a text. */
export function boolean(subject: Subject, curie: Curie): boolean | string | undefined {
  const text = subject.text(curie);
  return text === "true" || text === "false" ? text === "true" : text;
}

/** A list that stands in one text. */
export function listed(subject: Subject, curie: Curie): string[] {
  return subject.text(curie)?.split("|") ?? [];
}

/** The stretch of a text that a subject selects. */
export function stretch(subject: Subject) {
  const selector = subject.link("oa:hasSelector");
  return { start: number(selector, "oa:start"), end: number(selector, "oa:end") };
}

export function notes({ text }: Subject) {
  return { note: text("rdfs:comment", "zh"), noteEn: text("rdfs:comment", "en") };
}

/** Titles and the like, in Chinese or no language, and in English. */
export function inBoth<Name extends string>({ text }: Subject, curie: Curie, name: Name) {
  return { [name]: text(curie, "zh"), [`${name}En`]: text(curie, "en") };
}

export function quantity(subject: Subject) {
  const { text } = subject;
  return {
    value: number(subject, "schema:value"),
    comparator: text("zx:comparator"),
    unit: text("schema:unitText"),
    priceBasis: text("zx:priceBasis"),
    text: text("zx:asPrinted"),
  };
}
