import { expect, test } from "vitest";
import { mixColors, readableOn } from "../../../web/src/canvas/mix-colors.ts";

test("a mixture lies between its colours", () => {
  expect(mixColors("#000000", "#ffffff", 0)).toBe("#000000");
  expect(mixColors("#000000", "#ffffff", 0.5)).toBe("#808080");
  expect(mixColors("#102030", "#ffffff", 1)).toBe("#ffffff");
});

test("letters on a colour are black or white, whichever is read better", () => {
  expect(readableOn("#ffcada")).toBe("#000000");
  expect(readableOn("#471eb1")).toBe("#ffffff");
});
