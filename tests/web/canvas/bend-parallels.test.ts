import { expect, test } from "vitest";
import { bendParallels } from "../../../web/src/canvas/bend-parallels.ts";

test("a relation that is alone is straight, also where its ends have others", () => {
  expect([...bendParallels({ source: [0, 1, 2], target: [1, 2, 0] })]).toEqual([0, 0, 0]);
});

test("relations between the same two bend apart, whatever their direction", () => {
  const [one = 0, back = 0] = bendParallels({ source: [0, 1], target: [1, 0] });
  // Along itself each bends to the same side, which for two that go opposite ways are two sides.
  expect(one).toBe(back);
  expect(one).not.toBe(0);
  const three = [...bendParallels({ source: [3, 3, 3], target: [7, 7, 7] })];
  expect(new Set(three).size).toBe(3);
  expect(three[1]).toBe(0);
  expect(three[0]).toBe(-(three[2] ?? 0));
});
