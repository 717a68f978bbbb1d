import type { PropertyKind } from "./property-kind.ts";

export const STRING = {
  name: "string",
  type: "string",
  schema: () => ({}),
  fault: () => undefined,
} satisfies PropertyKind;
