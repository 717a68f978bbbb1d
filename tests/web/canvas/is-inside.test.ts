import { expect, test } from "vitest";
import { boxBetween, isInside } from "../../../web/src/canvas/is-inside.ts";

test("a box has what lies between its corners, whichever were given", () => {
  const box = boxBetween({ x: 10, y: 10 }, { x: 0, y: 0 });
  expect(isInside({ x: 5, y: 5 }, box)).toBe(true);
  expect(isInside({ x: 11, y: 5 }, box)).toBe(false);
});

test("a loop that turns inwards leaves out the bay", () => {
  const bay = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  expect(isInside({ x: 5, y: 1 }, bay)).toBe(true);
  expect(isInside({ x: 5, y: 6 }, bay)).toBe(false);
});

test("a line that was not drawn has nothing", () => {
  expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
});
