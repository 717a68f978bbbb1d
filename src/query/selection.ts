import { ZhenxingError } from "../errors.ts";
import type { Time } from "../model/time.ts";
import type { Direction } from "../store/store.ts";

/** The one way to name a part of the graph; schema.graphql says what each field means. */
export interface Selection {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly relationTypes?: readonly string[] | undefined;
  readonly under?: string | undefined;
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

/** @throws ZhenxingError BAD_INPUT when a number is outside its bounds, or one end of the paths is missing */
export function checkSelection({ depth = 1, limit = 1, pathFrom, pathTo }: Selection): void {
  for (const [name, value] of Object.entries({ depth, limit })) {
    const most = SELECTION_LIMITS[name as keyof typeof SELECTION_LIMITS]; // The same two names.
    if (value >= 1 && value <= most) continue;
    throw new ZhenxingError("BAD_INPUT", `Cannot answer for ${name} ${value}: it must be from 1 to ${most}.`);
  }
  if ((pathFrom === undefined) === (pathTo === undefined)) return;
  const [given, missing] = pathTo === undefined ? ["pathFrom", "pathTo"] : ["pathTo", "pathFrom"];
  const message = `Cannot select paths by ${given} "${pathFrom ?? pathTo}" alone: a path has two ends. Give ${missing} as well.`;
  throw new ZhenxingError("BAD_INPUT", message);
}
