import { describe, expect, test } from "vitest";
import { select } from "../../../../web/src/state/parts/selected.ts";
import { EMPTY_VIEW, type View } from "../../../../web/src/state/view.ts";

describe("a selection", () => {
  test("takes the place of the last one and leaves the rest of the view", () => {
    const before: View = { ...EMPTY_VIEW, types: ["CITY"], selected: { kind: "entity", id: "agency/ndrc" } };
    const view = select({ kind: "entity", id: "city/fuxin" }).apply(before);
    expect(view).toEqual({ ...before, selected: { kind: "entity", id: "city/fuxin" } });
  });

  test("of what is selected already changes nothing", () => {
    const view: View = { ...EMPTY_VIEW, selected: { kind: "relation", id: "a" } };
    expect(select({ kind: "relation", id: "a" }).apply(view)).toBe(view);
    expect(select({ kind: "entity", id: "a" }).apply(view)).not.toBe(view);
  });
});
