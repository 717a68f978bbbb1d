import type { Dataset } from "../model/dataset.ts";
import { table } from "./table.ts";

/** Who held how many facts against their source, what was found, and every objection. */
export function checkChapter({ checks }: Dataset): string {
  if (checks.length === 0) return "## Checks by hand\n\nNone is on record.";
  const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const days = [...new Set(checks.map(({ date }) => date))].join(", ");
  const people = new Intl.ListFormat("en-GB").format(new Set(checks.map(({ checkedBy }) => checkedBy)));
  const objections = checks.filter(({ verdict }) => verdict !== "right");
  return [
    "## Checks by hand",
    `${checks.length} facts were held against their source by ${people}, who had not recorded them (${days}): ${count("right")} right, ${count("doubtful")} doubtful, ${count("wrong")} wrong. All are rows of \`checks.csv\`. Each objection, and what was done:`,
    table(
      ["fact", "verdict", "note"],
      objections.map(({ fact, verdict, note = "", noteEn = note }) => [`\`${fact}\``, verdict, noteEn]),
    ),
  ].join("\n\n");
}
