import { expect, test } from "vitest";
import { mark, toggleMarked } from "../../../../web/src/state/parts/marked.ts";
import { EMPTY_VIEW, type View } from "../../../../web/src/state/view.ts";

test("the entity in focus is the first of several", () => {
  const view: View = { ...EMPTY_VIEW, selected: { kind: "entity", id: "a" } };
  expect(toggleMarked("b").apply(view).marked).toEqual(["a", "b"]);
  expect(toggleMarked("a").apply(toggleMarked("b").apply(view)).marked).toEqual(["b"]);
});

test("the entity in focus is marked, too, when it is the one that is asked for", () => {
  const view: View = { ...EMPTY_VIEW, selected: { kind: "entity", id: "a" } };
  expect(toggleMarked("a").apply(view).marked).toEqual(["a"]);
  expect(toggleMarked("a").apply(toggleMarked("a").apply(view)).marked).toEqual([]);
});

test("what is marked together takes the place of what was", () => {
  expect(mark(["b", "c", "b"]).apply(mark(["a"]).apply(EMPTY_VIEW)).marked).toEqual(["b", "c"]);
});
