import type { PropertyKind } from "./property-kind.ts";

export const NUMBER = {
  name: "number",
  type: "number",
  schema: () => ({}),
  fault: (cell) => (Number.isFinite(Number(cell)) ? undefined : "a number"),
} satisfies PropertyKind;
