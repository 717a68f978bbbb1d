import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Turns } from "../../src/store/turns.ts";

const LONG = 25;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The order in which pieces of work, of so many milliseconds each, and something else that waits in the loop come. */
async function orderOf(turns: Turns, owners: readonly object[], milliseconds: number): Promise<string[]> {
  const order: string[] = [];
  const work = async (owner: object, name: string) => {
    await turns.take(owner);
    if (order.length === 0) setImmediate(() => order.push("other"));
    order.push(name);
    vi.advanceTimersByTime(milliseconds);
  };
  await Promise.all(owners.map((owner, index) => work(owner, String(index))));
  return order;
}

test("work that is long lets what waits in the loop be served", async () => {
  const owner = {};
  expect(await orderOf(new Turns(), [owner, owner, owner], LONG)).toEqual(["0", "other", "1", "2"]);
});

test("work of another does so however short it is, and work of the same one goes on", async () => {
  expect(await orderOf(new Turns(), [{}, {}], 0)).toEqual(["0", "other", "1"]);
  const owner = {};
  expect(await orderOf(new Turns(), [owner, owner], 0)).toEqual(["0", "1"]);
});
