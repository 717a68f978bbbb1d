import { expect, test } from "vitest";
import { standInLine } from "../../src/server/line.ts";

test("each of many that ask at once has a turn of the event loop, and others have theirs between", async () => {
  const order: string[] = [];
  const turns = ["a", "b", "c"].map(async (name) => {
    await standInLine();
    order.push(name);
  });
  const looking = { ended: false };
  const look = () => {
    if (order.at(-1) !== "other") order.push("other");
    if (!looking.ended) setImmediate(look);
  };
  setImmediate(look);
  await Promise.all(turns);
  looking.ended = true;
  expect(order).toEqual(["other", "a", "other", "b", "other", "c"]);
});

test("what is urgent does not wait for what is not, nor the other way round", async () => {
  const order: string[] = [];
  const note = (name: string, urgent: boolean) => standInLine(urgent).then(() => order.push(name));
  const many = [1, 2, 3].flatMap((count) => [note(`ordinary ${count}`, false), note(`urgent ${count}`, true)]);
  await Promise.all(many);
  expect(order).toEqual(["ordinary 1", "urgent 1", "ordinary 2", "urgent 2", "ordinary 3", "urgent 3"]);
});
