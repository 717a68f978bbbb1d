import { parseTime } from "../model/time.ts";

/** How one column's cells are written: the Table Schema they have, and what may be wrong with one. */
export interface CellKind {
  readonly schema: { readonly type: string; readonly format?: string; readonly constraints?: Record<string, unknown> };
  /** Completes "must be …"; undefined when the cell is right. Never asked about an empty cell. */
  fault(cell: string): string | undefined;
}

export const TEXT: CellKind = { schema: { type: "string" }, fault: () => undefined };

export const LINK: CellKind = {
  schema: { type: "string", format: "uri" },
  fault: (cell) => (URL.canParse(cell) && /^https?:/.test(cell) ? undefined : "an http or https address"),
};

export const EDTF: CellKind = {
  schema: { type: "string" },
  fault: (cell) => (parseTime(cell) ? undefined : "an EDTF time such as 1984, 2003-10 or 1978/2000"),
};

export const NUMBER: CellKind = {
  schema: { type: "number" },
  fault: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? undefined : "a decimal number such as 8.58"),
};

export const INTEGER: CellKind = {
  schema: { type: "integer" },
  fault: (cell) => (/^(0|[1-9]\d*)$/.test(cell) ? undefined : "a whole number, 0 or more"),
};

export const BOOLEAN: CellKind = {
  schema: { type: "boolean" },
  fault: (cell) => (cell === "true" || cell === "false" ? undefined : "true or false"),
};

export function oneOf(values: readonly string[]): CellKind {
  return {
    schema: { type: "string", constraints: { enum: values } },
    fault: (cell) => (values.includes(cell) ? undefined : `one of ${values.join(", ")}`),
  };
}
