import type { AddCommand } from "./command.ts";
import { addCite } from "./commands/cite.ts";
import { addCodebook } from "./commands/codebook.ts";
import { addCoverage } from "./commands/coverage.ts";
import { addExport } from "./commands/export.ts";
import { addFormat } from "./commands/format.ts";
import { addImport } from "./commands/import.ts";
import { addLayout } from "./commands/layout.ts";
import { addQuery } from "./commands/query.ts";
import { addRestore } from "./commands/restore.ts";
import { addServe } from "./commands/serve.ts";
import { addValidate } from "./commands/validate.ts";

/** Every verb, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  addServe,
  addValidate,
  addQuery,
  addExport,
  addImport,
  addCite,
  addLayout,
  addFormat,
  addRestore,
  addCoverage,
  addCodebook,
];
