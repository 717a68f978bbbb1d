import { EDTF_KIND } from "../ontology/property-kinds/edtf.ts";
import { NUMBER as DECIMAL } from "../ontology/property-kinds/number.ts";
import { URL_KIND } from "../ontology/property-kinds/url.ts";

/** Table Schema's https://specs.frictionlessdata.io/table-schema/#constraints, so far as they are used. */
export interface Constraints {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How one column's cells are written: the Table Schema they have, and what may be wrong with one. */
export interface CellKind {
  readonly schema: { readonly type: string; readonly format?: string; readonly constraints?: Constraints };
  /** Completes "must be …"; undefined when the cell is right. Never asked about an empty cell. */
  fault(cell: string): string | undefined;
}

export const TEXT: CellKind = { schema: { type: "string" }, fault: () => undefined };

export const LINK: CellKind = { schema: { type: URL_KIND.type, ...URL_KIND.schema() }, fault: URL_KIND.fault };

export const EDTF: CellKind = { schema: { type: EDTF_KIND.type }, fault: EDTF_KIND.fault };

export const NUMBER: CellKind = { schema: { type: DECIMAL.type }, fault: DECIMAL.fault };

export const INTEGER: CellKind = {
  schema: { type: "integer" },
  fault: (cell) => (/^(0|[1-9]\d{0,14})$/.test(cell) ? undefined : "a whole number, 0 or more, of 15 digits at most"),
};

/** A place in an order. */
export const ORDINAL: CellKind = {
  schema: { type: "integer", constraints: { minimum: 1 } },
  fault: (cell) => (/^[1-9]\d{0,14}$/.test(cell) ? undefined : "a whole number, 1 or more, of 15 digits at most"),
};

const HEX_256 = "[0-9a-f]{64}";

export const SHA256: CellKind = {
  schema: { type: "string", constraints: { pattern: HEX_256 } },
  fault: (cell) => (new RegExp(`^${HEX_256}$`).test(cell) ? undefined : "64 digits of lower-case hex"),
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
