import { describe, expect, test } from "vitest";
import { around, placePlate } from "../../../web/src/canvas/place-plate.ts";

const clearing = { left: 0, top: 0, width: 390, height: 300 };
const plate = { width: 180, height: 50, offset: 20 };

describe("a plate", () => {
  test("stands to the right of its dot, or to the left where there is no room", () => {
    expect(placePlate({ x: 100, y: 150, radius: 10 }, plate, { clearing, obstacles: [] })).toMatchObject({ x: 120 });
    expect(placePlate({ x: 300, y: 150, radius: 10 }, plate, { clearing, obstacles: [] })).toMatchObject({ x: 100 });
  });

  test("covers neither the dot nor the plate of the other end", () => {
    const one = { x: 215, y: 130, radius: 11 };
    const other = { x: 176, y: 160, radius: 9 };
    const rings = [one, other].map((disc) => around({ ...disc, radius: disc.radius + 5 }));
    const first = placePlate(one, plate, { clearing, obstacles: rings.slice(1) });
    const second = placePlate(other, plate, { clearing, obstacles: [first, ...rings.slice(0, 1)] });
    for (const box of [first, second]) {
      expect(rings.filter((ring) => overlap(box, ring))).toEqual([]);
    }
    expect(overlap(first, second)).toBe(false);
  });

  test("stays inside the clearing even where it must cover something", () => {
    const obstacles = [{ x: 0, y: 0, width: 390, height: 300 }];
    const box = placePlate({ x: 385, y: 2, radius: 10 }, plate, { clearing, obstacles });
    expect(box.x + box.width).toBeLessThan(390);
    expect(box.y).toBeGreaterThan(0);
  });
});

function overlap(one: ReturnType<typeof around>, other: ReturnType<typeof around>): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
