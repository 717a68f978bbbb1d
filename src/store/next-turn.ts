/** Node takes one new connection in each turn of its event loop. */
const CONNECTIONS = 16;

/** Lets all that waits in the event loop have its turn: soonest by `setImmediate`, which browsers do not have. */
export async function nextTurn(): Promise<void> {
  if (typeof setImmediate === "undefined") return new Promise((resolve) => setTimeout(resolve));
  for (let turn = 0; turn < CONNECTIONS; turn++) await new Promise((resolve) => setImmediate(resolve));
}
