import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTrail, writeTrail } from "../../../web/src/state/keep-trail.ts";
import { hide } from "../../../web/src/state/parts/hidden.ts";
import { pin } from "../../../web/src/state/parts/pins.ts";
import { select } from "../../../web/src/state/parts/selected.ts";
import { begin, goTo, make, momentsOf } from "../../../web/src/state/trail.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";
import { ARBITRARY_VIEW } from "./arbitrary-view.ts";

const isStep = () => true;
const trail = [select({ kind: "entity", id: "city/fuxin" }), pin("city/fuxin", { x: 1, y: 2 }), hide(["moe"])].reduce(
  make,
  begin(EMPTY_VIEW),
);

describe("a trail that is kept", () => {
  test("is the same again, wherever the reader stands on it", () => {
    for (const at of momentsOf(trail).keys()) {
      const there = goTo(trail, at);
      const again = readTrail(writeTrail("a", there), "a", there.present.view, isStep);
      expect(again?.past.length).toBe(at);
      expect(again && momentsOf(again)).toEqual(momentsOf(there).map(({ view, label }) => ({ view, label })));
    }
  });

  test("is that of any views", () => {
    fc.assert(
      fc.property(ARBITRARY_VIEW, (view) => {
        const there = begin(view);
        expect(readTrail(writeTrail("a", there), "a", view, isStep)?.present.view).toEqual(view);
      }),
    );
  });

  test("is nothing under another name, for another view, or with a step that the page does not know", () => {
    const text = writeTrail("a", trail);
    expect(readTrail(text, "b", trail.present.view, isStep)).toBeUndefined();
    expect(readTrail(text, "a", EMPTY_VIEW, isStep)).toBeUndefined();
    expect(readTrail(text, "a", trail.present.view, (step) => step !== "hid")).toBeUndefined();
  });

  test.each([null, "", "{", "[]", "3", '{"id":"a","at":0,"moments":[{}]}', '{"id":"a","at":9,"moments":[]}'])(
    "is nothing where %s is what was kept",
    (text) => {
      expect(readTrail(text, "a", EMPTY_VIEW, isStep)).toBeUndefined();
    },
  );
});
