import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, placeLabels } from "../../../web/src/canvas/place-labels.ts";

const clearing = { left: 0, top: 0, width: 400, height: 300 };
const request = (key: string, x: number, y: number) => ({ key, x, y, radius: 4, width: 60, height: 16 });

describe("names", () => {
  test("stand to the right of their dots", () => {
    expect(placeLabels([request("a", 100, 100)], { clearing })).toMatchObject([{ key: "a", side: "right" }]);
  });

  test("that would leave the clearing stand on the other side", () => {
    expect(placeLabels([request("a", 390, 100)], { clearing })[0]?.side).toBe("left");
  });

  test("that come first have their place; what finds none is left out", () => {
    const crowd = Array.from({ length: 9 }, (_, index) => request(`${index}`, 200 + (index % 3), 150));
    const placed = placeLabels(crowd, { clearing });
    expect(placed[0]?.key).toBe("0");
    expect(placed.length).toBeLessThan(9);
  });

  test("keep the side that they had while it fits", () => {
    const previous = new Map([["a", "left" as const]]);
    expect(placeLabels([request("a", 200, 150)], { clearing, previous })[0]?.side).toBe("left");
    expect(placeLabels([request("a", 20, 150)], { clearing, previous })[0]?.side).toBe("right");
  });

  test("never cover each other or an obstacle, wherever the dots are", () => {
    const obstacles = [{ x: 150, y: 100, width: 80, height: 60 }];
    const anywhere = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 40 }), (places) => {
        const requests = places.map(({ x, y }, index) => request(`${index}`, x, y));
        const boxes = [...placeLabels(requests, { clearing, obstacles }).map(({ box }) => box), ...obstacles];
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        }
      }),
    );
  });
});

function overlap(one: Box, other: Box): boolean {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0;
}

test("what has its dot under another name has none", () => {
  const first = { ...request("first", 100, 100), radius: 10 };
  const placed = placeLabels([first, { ...request("second", 140, 100), radius: 3 }], { clearing });
  expect(placed.map(({ key }) => key)).toEqual(["first"]);
});

describe("where dots are few", () => {
  const large = { key: "large", x: 200, y: 150, radius: 10, width: 60, height: 16 };
  const around = (radius: number) =>
    [-1, 0, 1]
      .flatMap((x) => [-1, 0, 1].map((y) => ({ x, y })))
      .filter(({ x, y }) => x !== 0 || y !== 0)
      .map(({ x, y }, index) => ({ ...request(`${index}`, 200 + x * 30, 150 + y * 22), radius }));
  const place = (requests: Parameters<typeof placeLabels>[0], dots: readonly { x: number; y: number }[] = []) =>
    placeLabels(requests, { clearing, dots: [...requests, ...dots] });

  test("no name lies on another dot that has one, if there is room elsewhere", () => {
    const other = { ...large, key: "other", x: 240, radius: 4 };
    expect(placeLabels([large, other], { clearing })[0]?.side).toBe("right");
    expect(place([large, other])[0]?.side).toBe("left");
  });

  test("the largest has its name though smaller dots be all around it", () => {
    expect(place([large, ...around(4)])[0]?.key).toBe("large");
  });

  test("no name lies on a dot as large as its own", () => {
    expect(place([large, ...around(9)]).map(({ key }) => key)).not.toContain("large");
  });

  test("a name takes the side with fewest dots that have no names", () => {
    const crowd = Array.from({ length: 20 }, (_, index) => ({ x: 215 + index * 3, y: 148 + (index % 3) }));
    expect(place([large], crowd)[0]?.side).toBe("left");
    expect(place([large], [...crowd, ...crowd.map(({ x, y }) => ({ x: 400 - x, y }))])[0]?.side).toBe("below");
  });
});
