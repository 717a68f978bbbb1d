import { nextTurn } from "../next-turn.ts";

/** So many milliseconds of work are done at a stretch. */
const STRETCH = 15;

/** Parts long work in stretches, between which the event loop serves others and a signal can end it. */
export class Pauses {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether a stretch is over, so that `pause` is due. */
  get due(): boolean {
    return performance.now() - this.#since >= STRETCH;
  }

  /** Lets others have their turn. @throws the signal's reason once it has fired */
  async pause(): Promise<void> {
    await nextTurn();
    this.#since = performance.now();
    this.#signal?.throwIfAborted();
  }
}
