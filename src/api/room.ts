import { Semaphore } from "async-mutex";
import { VALUES } from "./limits/values.ts";

/** The answers that are being made may together have as many values as one may have at most, as computed from their questions. */
const ROOM = VALUES.initial;

/** An answer with no more values than this takes no room. */
const SMALL = 1000;

const room = new Semaphore(ROOM);

/**
 * Resolves when there is room for an answer of so many values, with what gives the room back. Answers that take turns are all
 * in memory until each is whole: large ones are made a few at a time, in the order in which they were asked for.
 */
export async function takeRoom(values: number): Promise<() => void> {
  if (values <= SMALL) return () => {};
  const [, release] = await room.acquire(Math.min(values, ROOM));
  return release;
}
