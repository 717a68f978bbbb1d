import { expect, test } from "vitest";
import { togglePanel } from "../../../../web/src/state/parts/panels.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW, trimView } from "../../../../web/src/state/view.ts";

test("a panel takes the place of the one on its side, and closes when asked for again", () => {
  const open = togglePanel("left", "steps").apply(EMPTY_VIEW);
  expect(open.panels).toEqual({ left: "steps", bottom: undefined });
  const closed = togglePanel("left", "steps").apply(open);
  expect(closed.panels.left).toBeUndefined();
  expect(fromSearch(toSearch(closed)).panels).toEqual(closed.panels);
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
