import { Turns } from "../store/turns.ts";

/** A line for what is urgent, which waits for what is urgent alone, and one for all else. */
const [urgent, ordinary] = [new Turns(), new Turns()];

/**
 * Waits until those before have begun, each in a turn of the event loop of its own. Node reads all connections that have sent
 * something in one turn; whatever they ask would else be answered in that turn, for which nobody else is heard.
 */
export function standInLine(isUrgent = false): Promise<void> {
  return (isUrgent ? urgent : ordinary).take({});
}
