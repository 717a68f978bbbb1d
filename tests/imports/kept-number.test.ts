import fc from "fast-check";
import { expect, test } from "vitest";
import { keptNumber } from "../../src/imports/kept-number.ts";

test("every double is kept, in each form in which it may be written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const kept = Object.is(number, -0) ? 0 : number;
      for (const text of [String(number), number.toExponential()]) expect(keptNumber(text)).toBe(kept);
    }),
  );
});

test.each([
  ["0.10", 0.1],
  ["007", 7],
  ["1E5", 1e5],
  ["-12.5e-1", -1.25],
  ["9007199254740992", 2 ** 53],
])("%s is kept", (text, number) => {
  expect(keptNumber(text)).toBe(number);
});

test.each(["9007199254740993", "0.1234567890123456789", "1e999", "NaN", "", "1,5", "0x10", " 1"])(
  "“%s” is no number that is kept",
  (text) => {
    expect(keptNumber(text)).toBeUndefined();
  },
);
