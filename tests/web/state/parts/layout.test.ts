import { describe, expect, test } from "vitest";
import { LAYOUTS } from "../../../../src/layouts/index.ts";
import { LAYOUT, LAYOUT_NAMES, layOut } from "../../../../web/src/state/parts/layout.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

test("the page knows every layout by its name", () => {
  expect(LAYOUT_NAMES).toEqual(LAYOUTS.map(({ name }) => name));
});

describe("the layout in an address", () => {
  test("is there with its seed and its middle", () => {
    const view = layOut({ name: "radial", seed: 7, centre: "city/fuxin" }).apply(EMPTY_VIEW);
    expect(toSearch(view)).toBe("?layout=radial&seed=7&centre=city/fuxin&language=zh");
    expect(fromSearch(toSearch(view))).toEqual(view);
  });

  test("says that only what is shown is laid out, and refuses what else might be", () => {
    const view = layOut({ name: "time", shownOnly: true }).apply(EMPTY_VIEW);
    expect(toSearch(view)).toBe("?layout=time&layout-of=shown&language=zh");
    expect(fromSearch(toSearch(view))).toEqual(view);
    const refused: string[] = [];
    fromSearch("?layout=time&layout-of=half", EMPTY_VIEW, (field, value) => refused.push(`${field}=${value}`));
    expect(refused).toEqual(["layout-of=half"]);
  });

  test.each(["-1", "1.5", "1e3", "seven", "01", "12345678901234567"])("refuses the seed %s", (seed) => {
    const refused: string[] = [];
    const { layout } = fromSearch(`?seed=${seed}`, EMPTY_VIEW, (field, value) => refused.push(`${field}=${value}`));
    expect([layout, refused]).toEqual([LAYOUT.empty, [`seed=${seed}`]]);
  });
});
