import { expect, test } from "vitest";
import { boundsOf } from "../../src/api/limits/index.ts";
import { VALUES } from "../../src/api/limits/values.ts";
import { takeRoom } from "../../src/api/room.ts";
import { Watch } from "../../src/api/watch.ts";

const ALL = VALUES.initial;

/** Who has room by now, of those that ask for so many values each, in this order. */
function askForRoom(...values: number[]) {
  const inside: number[] = [];
  const gives = values.map(async (each, index) => {
    const give = await takeRoom(each);
    inside.push(index);
    return give;
  });
  return { inside, give: async (index: number) => (await gives[index])?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("answers have room together as far as it reaches, and the next ones in their order", async () => {
  const { inside, give } = askForRoom(ALL / 2, ALL / 2, ALL, ALL / 2);
  await settled();
  expect(inside).toEqual([0, 1]);
  await give(0);
  await settled();
  expect(inside).toEqual([0, 1]);
  await give(1);
  await settled();
  expect(inside).toEqual([0, 1, 2]);
  await give(2);
  await settled();
  expect(inside).toEqual([0, 1, 2, 3]);
  await give(3);
});

test("small answers do not wait, and one that is larger than all room has it alone", async () => {
  const { inside, give } = askForRoom(3 * ALL, 1001, 1000);
  await settled();
  expect(new Set(inside)).toEqual(new Set([0, 2]));
  await give(0);
  await settled();
  expect(inside).toContain(1);
  await give(1);
});

test("who waits is told that the server is busy when the time is up, and takes no room from the next", async () => {
  const give = await takeRoom(ALL);
  const late = new Watch(boundsOf({ time: 20 }));
  await expect(late.room(ALL)).rejects.toMatchObject({ status: 503, extensions: { code: "BUSY", most: 20 } });
  const next = new Watch(boundsOf());
  const entered = next.room(ALL);
  give();
  await entered;
  next.end();
  (await takeRoom(ALL))();
});

test("who has left before asks for no room", async () => {
  await expect(new Watch(boundsOf(), AbortSignal.abort()).room(ALL)).rejects.toThrow();
  (await takeRoom(ALL))();
});

test("a client that leaves gives its room back at once", async () => {
  const left = new AbortController();
  await new Watch(boundsOf(), left.signal).room(ALL);
  left.abort();
  (await takeRoom(ALL))();
});
