import { afterFrame } from "../after-frame.ts";

/** Calls once the page has drawn what is under way, and has been free for its reader as long as that took. */
export function afterDrawing(then: () => void): void {
  const began = performance.now();
  afterFrame(() => setTimeout(then, performance.now() - began));
}
