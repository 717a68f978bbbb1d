import type { PropertyKind } from "./property-kind.ts";

/** The parser alone would mend white space and a missing `//`, which other readers take as they stand. */
export const URL_KIND = {
  name: "url",
  type: "string",
  schema: () => ({ format: "uri" }),
  fault: (cell) => (/^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) ? undefined : "an http or https address"),
} satisfies PropertyKind;
