/** Lets all that waits in the event loop have its turn: soonest by `setImmediate`, which browsers do not have. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve);
  });
}
