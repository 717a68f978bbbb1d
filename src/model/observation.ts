import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

/** One statistic of the source. */
export interface Observation {
  readonly id: string;
  /** Id of the Indicator that is measured. */
  readonly indicator: string;
  /** Id of the entity it is measured of. */
  readonly subject: string;
  readonly place?: string;
  readonly time?: Time;
  readonly quantity: Quantity;
  /** Id of the entity or observation that it is a share of. */
  readonly shareOf?: string;
  /** Id of the entity or observation that it is a change of. */
  readonly changeOf?: string;
  readonly note?: string;
  readonly noteEn?: string;
}
