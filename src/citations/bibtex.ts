import type { CitationFormat } from "./citation-format.ts";
import { authorName } from "./person-name.ts";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An entry in UTF-8 that BibTeX, biblatex and Zotero read; `@misc`, since the old styles know no `@dataset`. */
export const BIBTEX: CitationFormat = {
  name: "bibtex",
  title: { zh: "BibTeX", en: "BibTeX" },
  write({ key, language, authors, title, container, version, issued, online, notes }) {
    const [year = "", month = ""] = issued.split("-");
    const fields = [
      ["author", authors.map(author).join(" and ")],
      ["title", `{${escaped(title)}}`],
      ...(container === undefined ? [] : [["howpublished", escaped(container)]]),
      ["version", escaped(version)],
      ["year", year],
      ["month", MONTHS[Number(month) - 1] ?? ""],
      ...(online
        ? [
            ["url", address(online.url)],
            ["urldate", online.accessed],
          ]
        : []),
      ["langid", language === "zh" ? "chinese" : "english"],
      ...(notes.length > 0 ? [["note", escaped(notes.join(" "))]] : []),
    ];
    const lines = fields.map(([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`},\n`);
    return `@misc{${key},\n${lines.join("")}}`;
  },
};

/** A body, or a Chinese name, stays whole in braces: BibTeX would part it at its spaces. */
function author(name: string): string {
  const read = authorName(name);
  if ("literal" in read) return `{${escaped(name)}}`;
  return /^\p{Script=Han}/u.test(name) ? `{${name}}` : `${escaped(read.family)}, ${escaped(read.given)}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (character) => SPECIAL[character] ?? character)
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/\s+/g, " ");
}

/** In an address a brace or a backslash is percent-encoded; what else TeX minds, `\url` takes. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
