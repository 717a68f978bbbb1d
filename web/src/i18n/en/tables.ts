import { count } from "../count.ts";
import type { TABLES as ZH } from "../zh/tables.ts";
import { counted } from "./counted.ts";

/** Texts of the tables, in English. */
export const TABLES: typeof ZH = {
  kind: "What the table holds",
  kinds: { entity: "Entities", relation: "Relations", observation: "Statistics" },
  find: "Find in the table",
  copy: "Copy the table",
  copied: (total) => `Copied ${counted(total, "row")}`,
  notCopied: "The browser does not allow copying.",
  shown: (shown, found, total, by) =>
    `Table: ${count(shown)} of ${counted(shown < found ? found : total, "row")}, by ${by}`,
  more: (next) => `Show ${count(next)} more`,
  name: "Name",
  type: "Type",
  degree: "Relations (whole graph)",
  properties: "Properties",
  source: "From",
  target: "To",
  evidence: "Quotes",
};
