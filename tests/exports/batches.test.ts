import { expect, test } from "vitest";
import { batches } from "../../src/exports/batches.ts";

test("of many lists that are read at once each batch has a turn of the event loop, and others have theirs between", async () => {
  const order: string[] = [];
  const looking = { ended: false };
  const look = () => {
    if (order.at(-1) !== "other") order.push("other");
    if (!looking.ended) setImmediate(look);
  };
  setImmediate(look);
  const lists = ["a", "b", "c"].map(async (name) => {
    const read = async (batch: readonly number[]) => {
      order.push(name);
      return batch;
    };
    const found: number[] = [];
    for await (const batch of batches([1, 2, 3], read, undefined)) found.push(...batch);
    return found;
  });
  expect(await Promise.all(lists)).toEqual([1, 2, 3].map(() => [1, 2, 3]));
  looking.ended = true;
  expect(order.slice(0, 6)).toEqual(["other", "a", "other", "b", "other", "c"]);
});

test("a list whose reader has left is read no further", async () => {
  const left = new AbortController();
  const items = Array.from({ length: 1500 }, (_, at) => at);
  const read = async () => {
    for await (const batch of batches(items, async (some) => some, left.signal)) {
      expect(batch).toHaveLength(500);
      left.abort(new Error("left"));
    }
  };
  await expect(read()).rejects.toThrow("left");
});

test("what has long texts, wherever they stand in it, comes in smaller batches, and in its order", async () => {
  const items = Array.from({ length: 20 }, (_, at) => ({ at, says: { texts: ["x".repeat(at < 10 ? 2 ** 20 : 3)] } }));
  const found: number[][] = [];
  for await (const batch of batches(items, async (some) => some, undefined)) found.push(batch.map(({ at }) => at));
  expect(found.map(({ length }) => length)).toEqual([4, 4, 12]);
  expect(found.flat()).toEqual(items.map(({ at }) => at));
});
