import type { Observation } from "../../model/observation.ts";

/** Compares statistics by time, those without one last, and then by id. */
export function compareObservations(a: Observation, b: Observation): number {
  return (
    Number(a.time === undefined) - Number(b.time === undefined) ||
    order(a.time?.firstDay, b.time?.firstDay) ||
    order(a.time?.lastDay, b.time?.lastDay) ||
    order(a.id, b.id)
  );
}

/** By comparison and not by difference: two ends of time that are open have none. */
function order<Value extends string | number>(a: Value | undefined, b: Value | undefined): number {
  return a === b || a === undefined || b === undefined ? 0 : a < b ? -1 : 1;
}
