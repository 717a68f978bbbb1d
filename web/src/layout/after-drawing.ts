/** Calls once the page has drawn what is under way, and has been free for its reader as long as that took. */
export function afterDrawing(then: () => void): void {
  const began = performance.now();
  // It is drawn in the coming frame, so that the one after that begins when it is done.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then, performance.now() - began)));
}
