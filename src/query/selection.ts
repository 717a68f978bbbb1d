import type { Time } from "../model/time.ts";
import type { Direction } from "../store/store.ts";

/** The one way to name a part of the graph; schema.graphql says what each field means. */
export interface Selection {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly relationTypes?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly at?: Time | undefined;
  readonly during?: Time | undefined;
  readonly around?: readonly string[] | undefined;
  readonly depth?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly pathFrom?: string | undefined;
  readonly pathTo?: string | undefined;
  readonly limit?: number | undefined;
}

export const SELECTION_LIMITS = { depth: 6, limit: 10_000 } as const;
