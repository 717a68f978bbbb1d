import { Turns } from "../store/turns.ts";

const SIZE = 500;

/** So many characters in the texts of members are written in one piece, or one member that has more. */
const MOST_TEXT = 2 ** 22;

/** Exports take turns: those that went on when a timer says so would all go on in one turn of the event loop. */
const TURNS = new Turns();

/**
 * A list in batches, with what is read for each only when it is asked for; between two it can be stopped by the signal. What is read
 * comes in smaller ones where its texts are long: a piece of a file is made of each, and one of 500 MB is more than a string can hold.
 */
export async function* batches<Item, Result>(
  items: readonly Item[],
  read: (batch: readonly Item[]) => Promise<readonly Result[]>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Result[], void> {
  const owner = {};
  const turn = async () => {
    await TURNS.take(owner);
    signal?.throwIfAborted();
  };
  for (let at = 0; at < items.length; at += SIZE) {
    await turn();
    const [first = [], ...more] = parts(await read(items.slice(at, at + SIZE)));
    yield first;
    for (const part of more) {
      await turn();
      yield part;
    }
  }
}

/** The members in lists, each ended by the member with which it has so much text. */
function parts<Member>(members: readonly Member[]): readonly (readonly Member[])[] {
  const found: Member[][] = [];
  let length = MOST_TEXT;
  for (const member of members) {
    if (length >= MOST_TEXT) {
      found.push([]);
      length = 0;
    }
    found.at(-1)?.push(member);
    length += textLength(member);
  }
  return found;
}

/** Of all texts in a value. */
function textLength(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  let length = 0;
  for (const name in value) length += textLength(value[name as keyof typeof value]); // A name that it has.
  return length;
}
