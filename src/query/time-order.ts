import type { Relation } from "../model/relation.ts";

/** The relations of one step of a path. */
type Step = readonly Relation[];

/** A relation without a time may have held on any day. */
const ALWAYS = { firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY };

/**
 * Of each step the relations that can be part of a passage through time: a day in one relation of every step,
 * none of them before the last.
 */
export function relationsInTime(steps: readonly Step[]): Relation[][] {
  const arrivals = earliestDays(steps);
  const departures = latestDays(steps);
  if (arrivals.at(-1) === Number.POSITIVE_INFINITY) return steps.map(() => []);
  return steps.map((step, index) =>
    step.filter(({ time: { firstDay, lastDay } = ALWAYS }) => {
      const [from, to] = [
        arrivals[index] ?? Number.NEGATIVE_INFINITY,
        departures[index + 1] ?? Number.POSITIVE_INFINITY,
      ];
      return Math.max(from, firstDay) <= Math.min(to, lastDay);
    }),
  );
}

/** Whether relations with a time, one for each step, make such a passage. */
export function timesProven(steps: readonly Step[]): boolean {
  const timed = steps.map((step) => step.filter(({ time }) => time));
  return earliestDays(timed).at(-1) !== Number.POSITIVE_INFINITY;
}

/** The first day on which one can stand at the start of each step, and at the end of the last; infinite where one never can. */
function earliestDays(steps: readonly Step[]): number[] {
  const days = [Number.NEGATIVE_INFINITY];
  for (const step of steps) {
    const day = days.at(-1) ?? 0;
    const open = step.map(({ time = ALWAYS }) => time).filter(({ lastDay }) => lastDay >= day);
    days.push(Math.min(...open.map(({ firstDay }) => Math.max(firstDay, day))));
  }
  return days;
}

/** The last day on which one can stand there and still get to the end. */
function latestDays(steps: readonly Step[]): number[] {
  const days = [Number.POSITIVE_INFINITY];
  for (const step of steps.toReversed()) {
    const day = days[0] ?? 0;
    const open = step.map(({ time = ALWAYS }) => time).filter(({ firstDay }) => firstDay <= day);
    days.unshift(Math.max(...open.map(({ lastDay }) => Math.min(lastDay, day))));
  }
  return days;
}
