import { describe, expect, test } from "vitest";
import type { Change } from "../../../web/src/state/change.ts";
import { speak } from "../../../web/src/state/parts/language.ts";
import { select } from "../../../web/src/state/parts/selected.ts";
import { showTypes } from "../../../web/src/state/parts/types.ts";
import { begin, goTo, make, momentsOf, type Trail } from "../../../web/src/state/trail.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";

const START = begin(EMPTY_VIEW);
const open = (id: string) => select({ kind: "entity", id });
const run = (changes: readonly Change[], from: Trail = START) => changes.reduce(make, from);
const opened = ({ present }: Trail) => present.view.selected?.id;

describe("steps", () => {
  test("are undone and done again, two hundred of them", () => {
    const ids = Array.from({ length: 200 }, (_, index) => String(index));
    const trail = run(ids.map(open));
    expect(trail.past).toHaveLength(200);
    for (const [index, id] of ids.entries()) expect(opened(goTo(trail, index + 1))).toBe(id);
    expect(goTo(trail, 0).present.view).toEqual(EMPTY_VIEW);
    expect(goTo(goTo(trail, 0), 200)).toEqual(trail);
  });

  test("that were undone go when another is made", () => {
    const trail = make(goTo(run([open("a"), open("b"), open("c")]), 1), open("d"));
    expect(momentsOf(trail).map(({ view }) => view.selected?.id)).toEqual([undefined, "a", "d"]);
  });

  test("that change nothing are none", () => {
    const trail = run([open("a")]);
    expect(make(trail, open("a"))).toBe(trail);
  });

  test("beyond the first and the last lead nowhere", () => {
    const trail = run([open("a")]);
    expect(goTo(trail, -1)).toBe(trail);
    expect(goTo(trail, 2)).toBe(trail);
  });

  test("keep what they are called", () => {
    expect(momentsOf(run([open("a"), showTypes([])])).map(({ label }) => label.step)).toEqual([
      "began",
      "opened",
      "hidAllTypes",
    ]);
  });
});

describe("changes that are no steps of their own", () => {
  const slide = (id: string): Change => ({ ...open(id), gesture: "slide" });

  test("those of one gesture are one step", () => {
    const trail = run([open("a"), slide("b"), slide("c"), slide("d")]);
    expect(momentsOf(trail).map(({ view }) => view.selected?.id)).toEqual([undefined, "a", "d"]);
    expect(momentsOf(run([open("e"), slide("f")], trail))).toHaveLength(5);
  });

  test("aside they join the step before, and undone steps stay", () => {
    const trail = make(goTo(run([open("a"), open("b")]), 1), { ...open("looked"), as: "aside" });
    expect(momentsOf(trail).map(({ view }) => view.selected?.id)).toEqual([undefined, "looked", "b"]);
  });

  test("the language is that of all steps", () => {
    const trail = make(goTo(run([open("a"), open("b")]), 1), speak("en"));
    expect(momentsOf(trail).map(({ view }) => view.language)).toEqual(["en", "en", "en"]);
  });
});
