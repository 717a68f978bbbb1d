import type { Iri, Literal, Statement } from "./description.ts";
import { type Curie, term } from "./namespaces.ts";

export function iri(value: string): Iri {
  return { iri: value };
}

/** A text in no language that is known. */
export function plain(text: string): Literal {
  return { text: wellFormed(text) };
}

export function inLanguage(text: string, language: "zh-Hans" | "en"): Literal {
  return { text: wellFormed(text), language };
}

/** A text that may be in either language: in Chinese where it has Chinese characters, in none that is known where not. */
export function inSomeLanguage(text: string): Literal {
  return /\p{Script=Han}/u.test(text) ? inLanguage(text, "zh-Hans") : plain(text);
}

/** A list as one text, joined by | as in other formats: statements have no order. Nothing for a list of none. */
export function inOrder(predicate: Curie, items: readonly string[]): Statement[] {
  return items.length === 0 ? [] : [[term(predicate), plain(items.join("|"))]];
}

export function typed(text: string, datatype: Parameters<typeof term>[0]): Literal {
  return { text: wellFormed(text), datatype: term(datatype) };
}

export function boolean(value: boolean): Literal {
  return typed(String(value), "xsd:boolean");
}

export function integer(value: number): Literal {
  return typed(String(value), "xsd:integer");
}

/** A decimal with all its digits: readers round what has an exponent. */
export function number(value: number): Literal {
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", part = ""] = digits.split(".");
  const point = whole.length + Number(exponent);
  const padded = (whole + part).padStart(whole.length + part.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  const fraction = padded.slice(at);
  const text = padded.slice(0, at).padEnd(at, "0") + (fraction === "" ? "" : `.${fraction}`);
  return typed(value < 0 ? `-${text}` : text, "xsd:decimal");
}

/** What is no character, and U+0000, become U+FFFD: raptor reads a text up to there and drops the rest. */
function wellFormed(text: string): string {
  return text.replace(/[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}
