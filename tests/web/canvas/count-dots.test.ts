import fc from "fast-check";
import { expect, test } from "vitest";
import { countDots } from "../../../web/src/canvas/count-dots.ts";

const clearing = { left: 10, top: 20, width: 380, height: 300 };

test("dots are counted in boxes, whatever lies outside of the clearing", () => {
  const dots = [
    { x: 103, y: 104 },
    { x: 118, y: 116 },
    { x: 200, y: 104 },
    { x: -40, y: 104 },
    { x: 103, y: 900 },
  ];
  const count = countDots(dots, clearing);
  expect(count({ x: 90, y: 90, width: 40, height: 40 })).toBe(2);
  expect(count({ x: 190, y: 90, width: 40, height: 40 })).toBe(1);
  expect(count({ x: 300, y: 200, width: 60, height: 40 })).toBe(0);
});

test("they are counted right but for a cell at the rim of a box", () => {
  const place = fc.record({ x: fc.integer({ min: 20, max: 380 }), y: fc.integer({ min: 30, max: 310 }) });
  const corner = fc.record({ x: fc.integer({ min: 20, max: 300 }), y: fc.integer({ min: 30, max: 280 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), corner, (dots, { x, y }) => {
      const within = (rim: number) =>
        dots.filter((dot) => dot.x > x - rim && dot.x < x + 80 + rim && dot.y > y - rim && dot.y < y + 32 + rim).length;
      const counted = countDots(dots, clearing)({ x, y, width: 80, height: 32 });
      expect(counted).toBeLessThanOrEqual(within(7));
      expect(counted).toBeGreaterThanOrEqual(within(-7));
    }),
  );
});
