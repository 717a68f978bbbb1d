import { describe, expect, test } from "vitest";
import { nearestDisc, nearestLine } from "../../../web/src/canvas/hit-test.ts";

const line = (id: string, y: number, curvature = 0) => ({
  id,
  source: { x: 0, y },
  target: { x: 100, y },
  curvature,
});

describe("a finger", () => {
  test("beside a dot takes the nearest within reach", () => {
    const discs = [
      { id: "far", x: 40, y: 0, radius: 5 },
      { id: "near", x: 20, y: 0, radius: 5 },
    ];
    expect(nearestDisc({ x: 5, y: 0 }, discs, 12)).toBe("near");
    expect(nearestDisc({ x: 5, y: 0 }, discs, 8)).toBeUndefined();
  });

  test("beside a line takes the nearest within reach, not beyond its ends", () => {
    expect(nearestLine({ x: 50, y: 4 }, [line("a", 0), line("b", 10)], 5)).toBe("a");
    expect(nearestLine({ x: 120, y: 0 }, [line("a", 0)], 5)).toBeUndefined();
  });

  test("can tell relations between the same two apart, as one is bent", () => {
    const both = [line("straight", 0), line("bent", 0, 0.4)];
    expect(nearestLine({ x: 50, y: -20 }, both, 5)).toBe("bent");
    expect(nearestLine({ x: 50, y: 1 }, both, 5)).toBe("straight");
  });
});
