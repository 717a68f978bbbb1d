import type { Clearing } from "./clearing.ts";
import type { Point } from "./hit-test.ts";
import type { Box } from "./place-labels.ts";

/** Pixels: dots are counted by cells of this width. */
const CELL = 6;

/** Counts dots once, and then answers about how many have their middles in a box, however many they are. */
export function countDots(dots: Iterable<Point>, { left, top, width, height }: Clearing): (box: Box) => number {
  const [columns, rows] = [Math.ceil(width / CELL) + 1, Math.ceil(height / CELL) + 1];
  const columnOf = (x: number) => Math.max(0, Math.min(columns - 1, Math.round((x - left) / CELL)));
  const rowOf = (y: number) => Math.max(0, Math.min(rows - 1, Math.round((y - top) / CELL)));
  // How many lie in the cells to the left and above.
  const sums = new Uint32Array(columns * rows);
  const at = (column: number, row: number) => sums[row * columns + column] ?? 0;
  for (const { x, y } of dots) {
    const [column, row] = [Math.ceil((x - left) / CELL), Math.ceil((y - top) / CELL)];
    if (column > 0 && row > 0 && column < columns && row < rows) sums[row * columns + column] = at(column, row) + 1;
  }
  for (let row = 1; row < rows; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      sums[row * columns + column] =
        at(column, row) + at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1);
    }
  }
  return ({ x, y, width: across, height: down }) => {
    const [from, to] = [columnOf(x), columnOf(x + across)];
    const [upper, lower] = [rowOf(y), rowOf(y + down)];
    return at(to, lower) - at(from, lower) - at(to, upper) + at(from, upper);
  };
}
