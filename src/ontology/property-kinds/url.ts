import type { PropertyKind } from "./property-kind.ts";

export const URL_KIND = {
  name: "url",
  type: "string",
  schema: () => ({ format: "uri" }),
  fault: (cell) => (URL.canParse(cell) && /^https?:/.test(cell) ? undefined : "an http or https address"),
} satisfies PropertyKind;
