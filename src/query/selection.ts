import { ZhenxingError } from "../errors.ts";
import type { Time } from "../model/time.ts";
import type { Direction, RelationFilter } from "../store/store.ts";
import { checkRange } from "./check-range.ts";

/** What is asked of an entity: one of these values of a key that it can be counted by, or "" for none. */
export interface Condition {
  /** Name of the key: `kind`. */
  readonly key: string;
  /** As the key gives them: `document/report`. */
  readonly values: readonly string[];
}

/** The one way to name a part of the graph; schema.graphql says what each field means. */
export interface Selection {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly relationTypes?: readonly string[] | undefined;
  readonly under?: string | undefined;
  readonly where?: readonly Condition[] | undefined;
  readonly relatedTo?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly at?: Time | undefined;
  readonly during?: Time | undefined;
  readonly undated?: boolean | undefined;
  readonly around?: readonly string[] | undefined;
  readonly depth?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly pathFrom?: string | undefined;
  readonly pathTo?: string | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly avoidDegreeAbove?: number | undefined;
  readonly timeRespecting?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** Asks for nothing, so that everything is selected. */
export function isWhole(selection: Selection): boolean {
  return Object.values(selection).every((value) => value === undefined);
}

/** What a selection asks of relations, in its answer and on the way. */
export function relationsOf({ relationTypes, under, at, during, undated }: Selection): RelationFilter {
  return { types: relationTypes, under, at, during, undated };
}

/** Ids of the entities that a selection names to start from; they stay in it whatever narrows it. */
export function seedsOf({ ids = [], around = [], pathFrom, pathTo }: Selection): ReadonlySet<string | undefined> {
  return new Set([...ids, ...around, pathFrom, pathTo]);
}

export const SELECTION_LIMITS = {
  depth: 6,
  limit: 10_000,
  avoidDegreeAbove: Number.MAX_SAFE_INTEGER,
  "the number of entities to avoid": 100,
} as const;

/** @throws ZhenxingError BAD_INPUT when a number is outside its bounds, or one end of the paths is missing */
export function checkSelection({
  depth = 1,
  limit = 1,
  avoidDegreeAbove = 1,
  avoid = [],
  pathFrom,
  pathTo,
}: Selection): void {
  const numbers = { depth, limit, avoidDegreeAbove, "the number of entities to avoid": avoid.length || 1 };
  for (const [name, value] of Object.entries(numbers)) {
    const most = SELECTION_LIMITS[name as keyof typeof SELECTION_LIMITS]; // The same names.
    checkRange(name, value, 1, most);
  }
  if ((pathFrom === undefined) === (pathTo === undefined)) return;
  const [given, missing] = pathTo === undefined ? ["pathFrom", "pathTo"] : ["pathTo", "pathFrom"];
  const message = `Cannot select paths by ${given} "${pathFrom ?? pathTo}" alone: a path has two ends. Give ${missing} as well.`;
  throw new ZhenxingError("BAD_INPUT", message);
}
