import { XMLBuilder } from "fast-xml-parser";

/** An element for the library: attributes begin with @, the text is #text, children are arrays of their elements. */
export interface XmlElement {
  readonly [name: string]: string | XmlElement | readonly XmlElement[];
}

/**
 * White space stands here too: written as itself, a parser makes spaces of it in attributes, and LF of CR in text;
 * of the last two, those that follow XML 1.1 make LF.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** What has a reference, and what XML 1.0 cannot hold even as one (https://www.w3.org/TR/xml/#charsets). */
const SPECIAL = /[&<>"\u0085\u2028]|[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The library escapes less, so that all is escaped before it has it; it is asked for each text, which spares a copy of every element. */
const escaped = (_: string, text: unknown): string =>
  String(text).replace(SPECIAL, (character) => REFERENCES[character] ?? "\ufffd");

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  processEntities: false,
  attributeValueProcessor: escaped,
  tagValueProcessor: escaped,
});

/** One element as text, all that it holds escaped, with U+FFFD for characters that XML cannot hold. */
export function xml(element: XmlElement): string {
  return `${BUILDER.build(element)}\n`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
