import { nextTurn } from "../store/next-turn.ts";

/** So many milliseconds of work are done before others get their turn. */
const SLICE = 20;

/**
 * Shares the event loop between pieces of work that each hold it for a while: whoever takes a turn waits until those before
 * have begun, and where they have worked long enough until all that waits in the loop has been served.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #since = performance.now();

  take(): Promise<void> {
    this.#last = this.#last.then(() => this.#next());
    return this.#last;
  }

  async #next(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await nextTurn();
    this.#since = performance.now();
  }
}

/** The turns of this process, which has one event loop. */
export const TURNS = new Turns();
