/** Calls once the page has drawn what is under way; gives the way to call it off. */
export function afterFrame(then: () => void): () => void {
  // It is drawn in the coming frame, so that the one after that begins when it is done.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
