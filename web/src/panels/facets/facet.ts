import type { AggregateKey } from "../../generated/operations.ts";
import type { Change } from "../../state/change.ts";
import type { View } from "../../state/view.ts";

/** One way to narrow what is shown by values that are counted. */
export interface Facet {
  /** As the API counts by it. */
  readonly key: AggregateKey;
  readonly counts: "entities" | "relations";
  /** Values by how many there are, or as the API has them: those of time by time. */
  readonly order: "count" | "given";
  readonly chosen: (view: View) => readonly string[];
  readonly toggle: (value: string) => Change;
  readonly clear: () => Change;
}
