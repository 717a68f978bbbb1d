import { Turns } from "../store/turns.ts";
import { ENTITIES } from "./limits/entities.ts";
import type { Bounds } from "./limits/index.ts";
import type { Limit } from "./limits/limit.ts";
import { Refusal } from "./limits/refusal.ts";
import { TIME } from "./limits/time.ts";
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
  #refusal: Refusal | undefined;
  #giveRoom = () => {};

  /** `left` fires when the client leaves. */
  constructor(bounds: Bounds, left?: AbortSignal) {
    this.bounds = bounds;
    left?.addEventListener("abort", () => this.#controller.abort(left.reason), { once: true });
    if (left?.aborted) this.#controller.abort(left.reason);
    this.#timer = setTimeout(() => this.refuse(TIME, this.#elapsed()), bounds.time);
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
    this.#refusal ??= new Refusal(limit, this.bounds[limit.name], value);
    this.#controller.abort(this.#refusal);
    return this.#refusal;
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
    if (this.#elapsed() > this.bounds.time) throw this.refuse(TIME, this.#elapsed());
    this.signal.throwIfAborted();
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
    await unlessAborted(taken, this.signal);
  }

  /** The answer is ready: its time no longer counts. */
  end(): void {
    clearTimeout(this.#timer);
    this.#giveRoom();
  }

  #elapsed(): number {
    return Math.ceil(performance.now() - this.#began);
  }
}
