import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBadges } from "../../../web/src/canvas/place-badges.ts";

const request = (id: string, x: number, y: number) => ({ disc: { id, x, y, radius: 6 }, text: "+1", width: 14 });

describe("the counts at dots", () => {
  test("stand above their dots, and leave the right to the name", () => {
    for (const width of [14, 40]) {
      const [only] = placeBadges([{ ...request("a", 100, 100), width }]);
      const { x = 0, y = 0, height = 0 } = only?.box ?? {};
      expect(y + height).toBeLessThanOrEqual(94);
      expect(x + width).toBeLessThan(110);
    }
  });

  test("go elsewhere where a dot or a count stands", () => {
    const [first] = placeBadges([request("a", 100, 100), request("b", 100, 86)]);
    expect(first?.box.y).toBeGreaterThanOrEqual(100);
    const close = placeBadges([request("a", 100, 100), request("b", 101, 101)]);
    expect(close[0]?.box).not.toEqual(close[1]?.box);
  });

  test("are all there, each at its own dot, however many they are", () => {
    const place = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 250 }), (places) => {
        const requests = places.map(([x, y], at) => request(`${at}`, x, y));
        const placed = placeBadges(requests);
        expect(placed).toHaveLength(requests.length);
        for (const [at, { box }] of placed.entries()) {
          const { x = 0, y = 0 } = requests[at]?.disc ?? {};
          expect(Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)).toBeLessThan(20);
        }
      }),
      { numRuns: 20 },
    );
  });
});
