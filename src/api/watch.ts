import { Turns } from "../store/turns.ts";
import { Busy } from "./busy.ts";
import { ENTITIES } from "./limits/entities.ts";
import type { Bounds } from "./limits/index.ts";
import type { Limit } from "./limits/limit.ts";
import { LimitRefusal } from "./limits/limit-refusal.ts";
import { TIME } from "./limits/time.ts";
import type { Refusal } from "./refusal.ts";
import { takeRoom } from "./room.ts";
import { unlessAborted } from "./unless-aborted.ts";

/** The turns of all requests of this process, which has one event loop. */
const TURNS = new Turns();

/** Watches one request while it is answered: its time, how much it touches, and whether its client is still there. */
export class Watch {
  readonly bounds: Bounds;
  readonly #controller = new AbortController();
  readonly #began = performance.now();
  readonly #timer: NodeJS.Timeout;
  #touched = 0;
  #waited = 0;
  #waitingSince: number | undefined;
  #refusal: Refusal | undefined;
  #giveRoom = () => {};

  /** `left` fires when the client leaves. */
  constructor(bounds: Bounds, left?: AbortSignal) {
    this.bounds = bounds;
    left?.addEventListener("abort", () => this.#controller.abort(left.reason), { once: true });
    if (left?.aborted) this.#controller.abort(left.reason);
    this.#timer = setTimeout(() => this.#refuseForTime(), bounds.time);
    // A browser's timer is a number, and keeps no process alive.
    this.#timer.unref?.();
  }

  /** Fires when the request is refused or its client has left. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the request is refused, once it is. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** Refuses the request for the first reason that is given, and stops all work on it. */
  refuse(limit: Limit & { readonly name: keyof Bounds }, value: number): Refusal {
    return this.#end(new LimitRefusal(limit, this.bounds[limit.name], value));
  }

  /** Counts things that the answer touches. @throws Refusal when they are too many */
  touch(count: number): void {
    this.#touched += count;
    if (this.#touched > this.bounds.entities) throw this.refuse(ENTITIES, this.#touched);
    this.check();
  }

  /** @throws Refusal when the time is up, or the signal's reason once it has fired */
  check(): void {
    // While the loop is held no timer fires.
    if (this.#elapsed() > this.bounds.time) throw this.#refuseForTime();
    this.signal.throwIfAborted();
  }

  /** Waits for what others must have done first: that time is not the question's own. */
  async waiting<Value>(others: Promise<Value>): Promise<Value> {
    this.#waitingSince = performance.now();
    try {
      return await others;
    } finally {
      this.#waited = this.#waitedSoFar();
      this.#waitingSince = undefined;
    }
  }

  /** Waits until work may begin that holds the event loop for a while. @throws as `check` does */
  async turn(): Promise<void> {
    await TURNS.take(this);
    this.check();
  }

  /** Waits until there is room for an answer of so many values, which it keeps until the end. @throws as `check` does */
  async room(values: number): Promise<void> {
    this.check();
    const taken = takeRoom(values);
    this.#giveRoom = () => void taken.then((give) => give());
    this.signal.addEventListener("abort", this.#giveRoom, { once: true });
    await this.waiting(unlessAborted(taken, this.signal));
  }

  /** The answer is ready: its time no longer counts. */
  end(): void {
    clearTimeout(this.#timer);
    this.#giveRoom();
  }

  /** A question that waited for others most of its time may be asked as it is when they are fewer. */
  #refuseForTime(): Refusal {
    const [elapsed, waited] = [this.#elapsed(), Math.ceil(this.#waitedSoFar())];
    const { time } = this.bounds;
    return this.#end(2 * waited > elapsed ? new Busy(waited, time) : new LimitRefusal(TIME, time, elapsed));
  }

  #end(refusal: Refusal): Refusal {
    this.#refusal ??= refusal;
    this.#controller.abort(this.#refusal);
    return this.#refusal;
  }

  #waitedSoFar(): number {
    return this.#waited + (this.#waitingSince === undefined ? 0 : performance.now() - this.#waitingSince);
  }

  #elapsed(): number {
    return Math.ceil(performance.now() - this.#began);
  }
}
