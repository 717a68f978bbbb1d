import { expect, test } from "vitest";
import { findPaths } from "../../../src/store/memory/paths.ts";
import { Pauses } from "../../../src/store/memory/pauses.ts";
import type { Walk } from "../../../src/store/memory/walk.ts";

/** Every entity is joined to every other. */
const everywhere: Walk = (entity, visit) => {
  for (let other = 0; other < 60; other++) if (other !== entity && visit(other, 0, 3)) return;
};
/** But none to the target in fewer steps than are searched. */
const search = { maxDepth: 8, first: 1_000_000, forward: everywhere, backward: everywhere };

test("a long search for paths lets others have their turn, and ends when its signal fires", async () => {
  const left = new AbortController();
  const turns: number[] = [];
  const timer = setInterval(() => {
    turns.push(performance.now());
    if (turns.length === 3) left.abort(new Error("left"));
  }, 1);
  await expect(findPaths(0, 59, search, new Pauses(left.signal))).rejects.toThrow("left");
  clearInterval(timer);
  expect(turns.length).toBeGreaterThanOrEqual(3);
});
