import { readFileSync, writeFileSync } from "node:fs";

const DOCUMENT = "docs/exports.md";
const [BEGIN, END] = [
  "<!-- Written by `npm run test:interop -- --write`. -->\n",
  "<!-- The end of what is written. -->",
];

export interface Verdict {
  readonly file: string;
  readonly reader: string;
  readonly graph: string;
  readonly differences: number;
}

/** The verdicts as a table of Markdown: a row for each file and reader, a column for each graph. */
export function verdictTable(verdicts: readonly Verdict[], graphs: readonly { name: string; title: string }[]): string {
  const rows = new Map(verdicts.map((verdict) => [`${verdict.file}|${verdict.reader}`, verdict]));
  const cell = (file: string, reader: string, graph: string) => {
    const found = verdicts.find((each) => each.file === file && each.reader === reader && each.graph === graph);
    return found ? (found.differences === 0 ? "same" : `${found.differences} differ`) : "–";
  };
  const lines = [
    `| file | reader | ${graphs.map(({ title }) => title).join(" | ")} |`,
    `|---|---|${graphs.map(() => "---").join("|")}|`,
    ...[...rows.values()].map(({ file, reader }) => {
      const cells = graphs.map(({ name }) => cell(file, reader, name));
      return `| ${file} | ${reader} | ${cells.join(" | ")} |`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** Whether the table in the document is this one. */
export function isTableCurrent(table: string): boolean {
  return parts().middle === table;
}

export function writeTable(table: string): void {
  const { before, after } = parts();
  writeFileSync(DOCUMENT, before + table + after);
}

function parts(): { before: string; middle: string; after: string } {
  const text = readFileSync(DOCUMENT, "utf8");
  const from = text.indexOf(BEGIN) + BEGIN.length;
  const to = text.indexOf(END);
  if (from < BEGIN.length || to < from) throw new Error(`Cannot find the table in "${DOCUMENT}": its marks are gone.`);
  return { before: text.slice(0, from), middle: text.slice(from, to), after: text.slice(to) };
}
