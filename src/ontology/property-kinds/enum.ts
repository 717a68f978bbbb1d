import { didYouMean } from "../../errors.ts";
import type { PropertyKind } from "./property-kind.ts";

/** One of a closed list of values, each with its labels. */
export const ENUM = {
  name: "enum",
  type: "string",
  schema: ({ values }) => ({ constraints: { enum: Object.keys(values ?? {}) } }),
  fault(cell, { values = {} }) {
    if (Object.hasOwn(values, cell)) return undefined;
    const known = Object.keys(values);
    return `one of ${known.join(", ")}.${didYouMean(cell, known)}`;
  },
} satisfies PropertyKind;
