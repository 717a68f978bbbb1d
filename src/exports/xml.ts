import { XMLBuilder } from "fast-xml-parser";

/** An element for the library: attributes begin with @, the text is #text, children are arrays of their elements. */
export interface XmlElement {
  readonly [name: string]: string | XmlElement | readonly XmlElement[];
}

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** What XML 1.0 cannot hold even as a character reference (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** One element as text, all that it holds escaped, with U+FFFD for characters that XML cannot hold. */
export function xml(element: XmlElement): string {
  return `${BUILDER.build(clean(element))}\n`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function clean(value: XmlElement[string]): XmlElement[string] {
  if (typeof value === "string") return value.replace(FORBIDDEN, "\ufffd");
  if (Array.isArray(value)) return value.map((item) => clean(item) as XmlElement); // Elements stay elements.
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clean(member)]));
}
