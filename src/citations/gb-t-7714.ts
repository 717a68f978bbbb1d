import type { CitationFormat } from "./citation-format.ts";
import type { CitedWork } from "./cited-work.ts";
import { authorName } from "./person-name.ts";

const MOST_AUTHORS = 3;

/** GB/T 7714-2015, numeric form, for electronic resources: responsible bodies. Title[DS/OL]. Version. (day)[day seen]. Address. */
export const GB_T_7714: CitationFormat = {
  name: "gb-t-7714",
  title: { zh: "GB/T 7714—2015", en: "GB/T 7714—2015" },
  write(work) {
    const { title, container, version, issued, online, notes, language } = work;
    const carrier = online ? "[DS/OL]" : "[DS]";
    const parts = [
      ...ended(authors(work)),
      container === undefined ? `${title}${carrier}.` : `${title}${carrier}//${container}.`,
      `${language === "zh" ? `${version}版` : `Version ${version}`}.`,
      `(${issued})${online ? `[${online.accessed}]` : ""}.`,
      ...(online ? [`${online.url}.`] : []),
      ...notes,
    ];
    return parts.join(" ").replace(/\s+/g, " ");
  },
};

function authors({ authors: names, language }: CitedWork): string {
  const shown = names.slice(0, MOST_AUTHORS).map(printed);
  if (names.length > MOST_AUTHORS) shown.push(language === "zh" ? "等" : "et al");
  return shown.join(", ");
}

/** The standard prints a family name of Latin letters in capitals, before the initials and without points. */
function printed(name: string): string {
  const read = authorName(name);
  if ("literal" in read) return name;
  if (/^\p{Script=Han}/u.test(name)) return name;
  const initials = read.given.split(/[\s.-]+/).map((part) => part.slice(0, 1).toUpperCase());
  return `${read.family.toUpperCase()} ${initials.join(" ").trim()}`;
}

function ended(text: string): string[] {
  return text === "" ? [] : [text.endsWith(".") ? text : `${text}.`];
}
