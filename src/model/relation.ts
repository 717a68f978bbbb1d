import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

export interface Relation {
  readonly id: string;
  /** Name of its relation type. */
  readonly type: string;
  /** Ids of the entities it joins. */
  readonly source: string;
  readonly target: string;
  readonly time?: Time;
  /** Place in the order that the source prints: first signatory, first item of a list. */
  readonly rank?: number;
  /** Id of the program or task under which the relation holds. */
  readonly under?: string;
  readonly quantity?: Quantity;
  readonly note?: string;
  readonly noteEn?: string;
}

/** The id that a relation of this type between these entities has; a parallel one adds `@` and what tells it apart. */
export function relationId(type: string, source: string, target: string): string {
  return `${type}:${source}:${target}`;
}
