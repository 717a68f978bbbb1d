import { nextTurn } from "./next-turn.ts";

/** So many milliseconds of work are done before others get their turn. */
const SLICE = 20;

/**
 * Shares the event loop between pieces of work that each hold it for a while: whoever takes a turn waits until those before
 * have begun, and where another had the last turn, or the same one has worked long, until all that waits in the loop is served.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #owner: object | undefined;
  #since = 0;

  take(owner: object): Promise<void> {
    this.#last = this.#last.then(() => this.#next(owner));
    return this.#last;
  }

  async #next(owner: object): Promise<void> {
    // What another began when it had its turn is only done when the loop has turned.
    if (owner === this.#owner && performance.now() - this.#since < SLICE) return;
    await nextTurn();
    this.#owner = owner;
    this.#since = performance.now();
  }
}
