import type { Server } from "node:net";
import { nextTurn } from "../store/next-turn.ts";

/**
 * Takes the connections that were made and still wait for the event loop, and hears what they ask: a server that closes before is a
 * server that resets them. Who keeps coming is not waited for beyond so many milliseconds.
 */
export async function takeWaiting(server: Server, most: number): Promise<void> {
  const end = performance.now() + most;
  let taken = false;
  const take = () => {
    taken = true;
  };
  server.on("connection", take);
  do {
    taken = false;
    await nextTurn();
  } while (taken && performance.now() < end);
  server.off("connection", take);
}
