import { Turns } from "../store/turns.ts";

const SIZE = 500;

/** Exports take turns: those that went on when a timer says so would all go on in one turn of the event loop. */
const TURNS = new Turns();

/** A list in batches, with what is read for each only when it is asked for; between two it can be stopped by the signal. */
export async function* batches<Item, Result>(
  items: readonly Item[],
  read: (batch: readonly Item[]) => Promise<readonly Result[]>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Result[], void> {
  const owner = {};
  for (let at = 0; at < items.length; at += SIZE) {
    await TURNS.take(owner);
    signal?.throwIfAborted();
    yield await read(items.slice(at, at + SIZE));
  }
}
