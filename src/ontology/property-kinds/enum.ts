import type { PropertyKind } from "./property-kind.ts";

/** One of a closed list of values, each with its labels. */
export const ENUM = {
  name: "enum",
  type: "string",
  schema: ({ values }) => ({ constraints: { enum: Object.keys(values ?? {}) } }),
  fault: (cell, { values = {} }) =>
    Object.hasOwn(values, cell) ? undefined : `one of ${Object.keys(values).join(", ")}`,
} satisfies PropertyKind;
