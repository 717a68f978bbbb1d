import { parseTime } from "../../model/time.ts";
import type { PropertyKind } from "./property-kind.ts";

/** A time of its own, beside that of the entity: the day that another source gives. */
export const EDTF_KIND = {
  name: "edtf",
  type: "string",
  schema: () => ({}),
  fault: (cell) => (parseTime(cell) ? undefined : "an EDTF time such as 1984, 2003-10 or 1978/2000"),
} satisfies PropertyKind;
