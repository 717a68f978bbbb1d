const SIZE = 500;

/** Milliseconds after which others get their turn, even where nothing needs to be waited for. */
const LONGEST_HOLD = 20;

/** A list in batches, with what is read for each only when it is asked for; between two it can be stopped by the signal. */
export async function* batches<Item, Result>(
  items: readonly Item[],
  read: (batch: readonly Item[]) => Promise<readonly Result[]>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Result[], void> {
  let since = performance.now();
  for (let at = 0; at < items.length; at += SIZE) {
    signal?.throwIfAborted();
    yield await read(items.slice(at, at + SIZE));
    if (performance.now() - since < LONGEST_HOLD) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
