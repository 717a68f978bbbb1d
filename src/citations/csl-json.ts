import type { CitationFormat } from "./citation-format.ts";
import { authorName } from "./person-name.ts";

/** One item of CSL JSON in a list, as Zotero, pandoc and every CSL processor import it. */
export const CSL_JSON: CitationFormat = {
  name: "csl-json",
  title: { zh: "CSL JSON（Zotero、pandoc）", en: "CSL JSON (Zotero, pandoc)" },
  write({ key, language, authors, title, container, version, issued, online, notes }) {
    const item = {
      id: key,
      type: "dataset",
      language: language === "zh" ? "zh-CN" : "en-GB",
      author: authors.map(authorName),
      title,
      "container-title": container,
      version,
      issued: dateParts(issued),
      ...(online ? { URL: online.url, accessed: dateParts(online.accessed) } : {}),
      note: notes.join(" ") || undefined,
    };
    return JSON.stringify([item], null, 2);
  },
};

function dateParts(day: string): { "date-parts": readonly (readonly number[])[] } {
  return { "date-parts": [day.split("-").map(Number)] };
}
