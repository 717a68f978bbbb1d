import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSearch, toSearch } from "../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";
import { ARBITRARY_VIEW } from "./arbitrary-view.ts";

describe("the address", () => {
  test("of a view gives the view back, whatever the ids are", () => {
    fc.assert(
      fc.property(ARBITRARY_VIEW, (one) => {
        expect(fromSearch(toSearch(one))).toEqual(one);
      }),
    );
  });

  test("can be read by people", () => {
    const selected = { kind: "relation", id: "issued:agency/ndrc:document/2011-notice" } as const;
    expect(toSearch({ ...EMPTY_VIEW, selected, types: ["AGENCY", "DOCUMENT"], language: "en", theme: "dark" })).toBe(
      "?relation=issued:agency/ndrc:document/2011-notice&types=AGENCY&types=DOCUMENT&language=en&theme=dark",
    );
  });

  test("without fields is the default view", () => {
    expect(fromSearch("", { ...EMPTY_VIEW, language: "en" })).toEqual({ ...EMPTY_VIEW, language: "en" });
  });

  test("with values that are unknown falls back to the defaults, and they are refused", () => {
    const refused: string[] = [];
    const view = fromSearch("?language=fr&theme=pink&entity=&colour=red", EMPTY_VIEW, (field, value) =>
      refused.push(`${field}=${value}`),
    );
    expect(view).toEqual(EMPTY_VIEW);
    expect(refused.sort()).toEqual(["colour=red", "entity=", "language=fr", "theme=pink"]);
  });

  test("tells all types from none", () => {
    expect(fromSearch("?types=").types).toEqual([]);
    expect(fromSearch("?types=CITY&types=CITY").types).toEqual(["CITY"]);
  });
});
