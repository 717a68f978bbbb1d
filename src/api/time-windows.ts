import type { GraphQLResolveInfo } from "graphql";
import type { Time } from "../model/time.ts";
import type { Store } from "../store/store.ts";
import type { ArgumentValue } from "./argument-values.ts";
import { fieldOf } from "./cuts.ts";

/** A window of time that nothing with a date fits: at a field, all its lists taken together, or in the whole dataset. */
export interface EmptyWindow {
  readonly field: string;
  readonly argument: string;
  readonly time: string;
  /** How many entities, relations and statistics of the whole dataset have a date that fits. */
  readonly inDataset: number;
}

interface Window extends Omit<EmptyWindow, "inDataset" | "time"> {
  readonly time: Time;
  readonly matched: number;
}

/** Notes what each window of time of a request has matched. */
export class TimeWindows {
  readonly #windows = new Map<string, Window>();

  note({ path }: GraphQLResolveInfo, values: readonly ArgumentValue[], matched: number): void {
    const field = fieldOf(path);
    for (const { name: argument, value } of values) {
      const time = value as Time; // The values of an EDTF argument, named ones put in days.
      const key = `${field} ${argument} ${time.edtf}`;
      this.#windows.set(key, { field, argument, time, matched: matched + (this.#windows.get(key)?.matched ?? 0) });
    }
  }

  /** Those that matched nothing in their field, and those that nothing in the dataset fits. */
  async empty(store: Store): Promise<EmptyWindow[]> {
    const windows = [...this.#windows.values()];
    const counts = await Promise.all(windows.map((window) => countDated(store, window)));
    return windows.flatMap(({ field, argument, time: { edtf }, matched }, index) => {
      const inDataset = counts[index] ?? 0;
      return matched === 0 || inDataset === 0 ? [{ field, argument, time: edtf, inDataset }] : [];
    });
  }
}

async function countDated(store: Store, { argument, time }: Window): Promise<number> {
  const filter = /during$/i.test(argument) ? { during: time } : { at: time };
  const pages = await Promise.all([
    store.findEntities(filter, [], { first: 1 }),
    store.findRelations(filter, undefined, { first: 1 }),
    store.findObservations({ during: time }, { first: 1 }),
  ]);
  return pages.reduce((sum, { totalCount }) => sum + totalCount, 0);
}

/** How much of an answer a window of time can have let through: its items, or in a part of the graph what has a date. */
export function matchedBy(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  if (Array.isArray(answer)) return answer.length;
  const { totalCount, relationCount, entities, paths } = answer as Readonly<Record<string, unknown>>; // Any object has members.
  if (typeof totalCount === "number") return totalCount;
  if (Array.isArray(paths)) return paths.length;
  if (typeof relationCount !== "number" || !Array.isArray(entities)) return 1;
  return relationCount + entities.filter(({ time }: { time?: Time }) => time).length;
}
