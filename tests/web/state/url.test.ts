import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSearch, toSearch } from "../../../web/src/state/url.ts";
import { EMPTY_VIEW, type View } from "../../../web/src/state/view.ts";

describe("the address", () => {
  test("of a view gives the view back, whatever the ids are", () => {
    const view = fc.record<Omit<View, "path">>({
      selected: fc.option(fc.record({ kind: fc.constantFrom("entity", "relation"), id: fc.string({ minLength: 1 }) }), {
        nil: undefined,
      }),
      marked: fc.uniqueArray(fc.string({ minLength: 1 })),
      types: fc.option(fc.uniqueArray(fc.stringMatching(/^[A-Z_]+$/)), { nil: undefined }),
      time: fc.record({
        mode: fc.constantFrom("during", "at"),
        window: fc.constantFrom(undefined, "2003", "2003-10/2012-11", "2014/.."),
        undated: fc.boolean(),
        unit: fc.constantFrom("year", "period"),
      }),
      panels: fc.record({
        left: fc.constantFrom(undefined, "guide", "steps"),
        bottom: fc.constantFrom(undefined, "time"),
      }),
      language: fc.constantFrom("zh", "en"),
      theme: fc.constantFrom(undefined, "light", "dark"),
    });
    fc.assert(
      fc.property(view, (made) => {
        const one = { ...EMPTY_VIEW, ...made };
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
