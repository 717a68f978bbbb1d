import { expect, test } from "vitest";
import { widestOpen } from "../../../web/src/canvas/widest-open.ts";

const clearing = { left: 0, top: 0, width: 400, height: 300 };

test("what nothing stands over is open as a whole", () => {
  expect(widestOpen(clearing, [])).toEqual(clearing);
  expect(widestOpen(clearing, [{ x: 0, y: 300, width: 400, height: 40 }])).toEqual(clearing);
  expect(widestOpen(clearing, [{ x: 10, y: 10, width: 0, height: 0 }])).toEqual(clearing);
});

test("a row of tools leaves what is below, a column what is beside", () => {
  const [row, column] = [
    { x: 12, y: 12, width: 180, height: 44 },
    { x: 12, y: 12, width: 44, height: 180 },
  ];
  expect(widestOpen(clearing, [row])).toEqual({ left: 0, top: 56, width: 400, height: 244 });
  expect(widestOpen(clearing, [column])).toEqual({ left: 56, top: 0, width: 344, height: 300 });
});

test("of several, the cuts that cost least together are made", () => {
  const tools = { x: 12, y: 12, width: 180, height: 44 };
  const zoom = { x: 208, y: 12, width: 180, height: 44 };
  const chip = { x: 12, y: 250, width: 100, height: 40 };
  expect(widestOpen(clearing, [chip, zoom, tools])).toEqual({ left: 0, top: 56, width: 400, height: 194 });
});

test("what covers all leaves nothing", () => {
  const { width, height } = widestOpen(clearing, [{ x: -1, y: -1, width: 500, height: 500 }]);
  expect(width * height).toBe(0);
});
