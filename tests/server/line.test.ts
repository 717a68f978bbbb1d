import { expect, test } from "vitest";
import { standInLine } from "../../src/server/line.ts";

test("each of many that ask at once has a turn of the event loop, and others have theirs between", async () => {
  const order: string[] = [];
  const turns = ["a", "b", "c"].map(async (name) => {
    await standInLine();
    order.push(name);
  });
  const other = new Promise<void>((resolve) => {
    const look = (left: number) => {
      order.push("other");
      if (left > 1) setImmediate(look, left - 1);
      else resolve();
    };
    setImmediate(look, 3);
  });
  await Promise.all([...turns, other]);
  expect(order).toEqual(["other", "a", "other", "b", "other", "c"]);
});

test("what is urgent does not wait for what is not, nor the other way round", async () => {
  const order: string[] = [];
  const note = (name: string, urgent: boolean) => standInLine(urgent).then(() => order.push(name));
  const many = [1, 2, 3].flatMap((count) => [note(`ordinary ${count}`, false), note(`urgent ${count}`, true)]);
  await Promise.all(many);
  expect(order).toEqual(["ordinary 1", "urgent 1", "ordinary 2", "urgent 2", "ordinary 3", "urgent 3"]);
});
