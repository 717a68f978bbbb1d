import { expect, test } from "vitest";
import { panelsWithRoom, togglePanel, togglePanelAlone } from "../../../../web/src/state/parts/panels.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW, trimView } from "../../../../web/src/state/view.ts";

test("a panel takes the place of the one on its side, and closes when asked for again", () => {
  const open = togglePanel("left", "steps").apply(EMPTY_VIEW);
  expect(open.panels).toEqual({ left: "steps", bottom: undefined });
  const closed = togglePanel("left", "steps").apply(open);
  expect(closed.panels.left).toBeUndefined();
  expect(fromSearch(toSearch(closed)).panels).toEqual(closed.panels);
});

test("where there is room for one panel, what is opened takes the place of the others", () => {
  const open = (...toggles: (readonly ["left" | "bottom", string])[]) =>
    panelsWithRoom(toggles.reduce((view, [side, id]) => togglePanelAlone(side, id).apply(view), EMPTY_VIEW).panels);
  expect(open(["bottom", "time"])).toEqual({ left: undefined, bottom: "time" });
  expect(open(["bottom", "time"], ["left", "paths"])).toEqual({ left: "paths", bottom: undefined });
  expect(open(["left", "paths"], ["bottom", "time"])).toEqual({ left: undefined, bottom: "time" });
  expect(open(["bottom", "time"], ["left", "guide"])).toEqual({ left: "guide", bottom: undefined });
  expect(open(["bottom", "time"], ["bottom", "time"])).toEqual({ left: "guide", bottom: undefined });
  // A change that opens a panel of its own is seen as well.
  expect(panelsWithRoom({ left: "reading", bottom: "time" })).toEqual({ left: "reading", bottom: undefined });
});

test("a panel that the page does not have is refused, and the first one is open", () => {
  const refused: string[] = [];
  const view = trimView(
    fromSearch("?left=nosuch"),
    { entityTypes: [], relationTypes: [], panels: ["guide"], isFacetValue: () => true, isEntity: () => true },
    (field, value) => refused.push(`${field}=${value}`),
  );
  expect(view.panels.left).toBe("guide");
  expect(refused).toEqual(["left=nosuch"]);
});
