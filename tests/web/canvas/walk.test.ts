import { expect, test } from "vitest";
import { walk } from "../../../web/src/canvas/walk.ts";

const from = { x: 0, y: 0 };

test("an arrow leads to the nearest neighbour that way", () => {
  const neighbours = new Map([
    ["near", { x: 20, y: 5 }],
    ["far", { x: 90, y: 0 }],
    ["up", { x: 0, y: -10 }],
  ]);
  expect(walk("ArrowRight", from, neighbours)).toBe("near");
  expect(walk("ArrowUp", from, neighbours)).toBe("up");
  expect(walk("ArrowLeft", from, neighbours)).toBeUndefined();
});

test("every neighbour is reached by one of the four keys", () => {
  for (let angle = 0; angle < 360; angle += 5) {
    const at = { x: Math.cos((angle * Math.PI) / 180), y: Math.sin((angle * Math.PI) / 180) };
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
    expect(keys.some((key) => walk(key, from, new Map([["one", at]])) === "one")).toBe(true);
  }
});

test("other keys lead nowhere", () => {
  expect(walk("a", from, new Map([["one", { x: 1, y: 0 }]]))).toBeUndefined();
});
