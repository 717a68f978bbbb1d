import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BIBTEX } from "../../src/citations/bibtex.ts";
import type { CitedWork } from "../../src/citations/cited-work.ts";
import { CSL_JSON } from "../../src/citations/csl-json.ts";
import { GB_T_7714 } from "../../src/citations/gb-t-7714.ts";

/** Where Debian puts the style of GB/T 7714. */
export const STYLE = "/usr/share/citation-style-language/styles/china-national-standard-gb-t-7714-2015-numeric.csl";

const WORK: CitedWork = {
  key: "tiny-1.2.3",
  language: "zh",
  authors: ["张三", "欧阳修", "中国科学院"],
  title: "东北振兴政策知识图谱",
  version: "1.2.3",
  issued: "2026-11-24",
  online: { url: "https://example.org/?around=city%2Ffuxin&depth=2", accessed: "2026-11-28" },
  notes: ["依据：“50%”。"],
};

/** Debian 12's pandoc parts several authors by full stops, which the style does not ask for. */
const ONE = { ...WORK, authors: ["张三"] };

const WORKS = [ONE, { ...ONE, title: "国务院 发布 意见（2003-10）", container: "东北振兴政策知识图谱" }];

/** What pandoc's CSL processor makes of our CSL JSON by the style of GB/T 7714 that is not what we write; and what it reads otherwise in our BibTeX. */
export function citationProblems(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "zhenxing-citations-"));
  try {
    return [...WORKS.flatMap((work) => styleProblems(work, folder)), ...bibtexProblems(WORK, folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The style prints no version and no notes. */
function styleProblems(work: CitedWork, folder: string): string[] {
  writeFileSync(join(folder, "items.json"), CSL_JSON.write(work));
  const document = `---\nnocite: "@*"\nbibliography: ${join(folder, "items.json")}\ncsl: ${STYLE}\n---\n`;
  const printed = pandoc(["--citeproc", "--to", "plain", "--wrap", "none"], document)
    .replace(/^\[1\]\s*/, "")
    .trim();
  const ours = GB_T_7714.write({ ...work, notes: [] }).replace(/ [^ ]*版\. /, " ");
  return printed === ours ? [] : [`GB/T 7714 by pandoc is “${printed}”, ours “${ours}”`];
}

function bibtexProblems(work: CitedWork, folder: string): string[] {
  const path = join(folder, "items.bib");
  writeFileSync(path, BIBTEX.write(work));
  const [item] = JSON.parse(pandoc(["--from", "biblatex", "--to", "csljson", path], ""));
  const read = {
    title: item.title,
    url: item.URL,
    note: item.note,
    authors: item.author.map(({ literal = "" }) => literal),
  };
  const wanted = { title: work.title, url: work.online?.url, note: work.notes.join(" "), authors: work.authors };
  return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [`BibTeX is read as ${JSON.stringify(read)}`];
}

function pandoc(args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync("pandoc", args, { encoding: "utf8", input });
  if (status !== 0) throw new Error(`Cannot run pandoc: ${stderr.trim().slice(-500)}`);
  return stdout;
}
