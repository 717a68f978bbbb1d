import { expect, test } from "vitest";
import { keepPace } from "../../../web/src/layout/keep-pace.ts";

/** A taker that says by hand when it is free. */
function slowTaker() {
  const taken: number[] = [];
  const waiting: (() => void)[] = [];
  const pace = keepPace<number>(
    (news) => taken.push(news),
    (then) => waiting.push(then),
  );
  return { taken, pace, free: () => waiting.shift()?.() };
}

test("takes what comes first at once, then the latest of what came meanwhile", () => {
  const { taken, pace, free } = slowTaker();
  for (const news of [1, 2, 3]) pace.hear(news);
  expect(taken).toEqual([1]);
  free();
  expect(taken).toEqual([1, 3]);
  pace.hear(4);
  free();
  expect(taken).toEqual([1, 3, 4]);
  free();
  pace.hear(5);
  expect(taken).toEqual([1, 3, 4, 5]);
});

test("takes nothing once it has ended, neither what waits nor what comes", () => {
  const { taken, pace, free } = slowTaker();
  pace.hear(1);
  pace.hear(2);
  pace.end();
  free();
  pace.hear(3);
  expect(taken).toEqual([1]);
});
