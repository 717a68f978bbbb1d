import { expect, test } from "vitest";
import { Turns } from "../../src/api/turns.ts";

test("work that is long shares the event loop with what waits in it", async () => {
  const turns = new Turns();
  const order: string[] = [];
  setImmediate(() => order.push("other"));
  const work = async (name: string) => {
    await turns.take();
    order.push(name);
    const until = performance.now() + 25;
    while (performance.now() < until);
  };
  await Promise.all([work("a"), work("b"), work("c")]);
  expect(order.indexOf("other")).toBeLessThan(order.indexOf("c"));
  expect(order.filter((name) => name !== "other")).toEqual(["a", "b", "c"]);
});
