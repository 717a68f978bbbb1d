import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSearch, toSearch } from "../../../web/src/state/url.ts";
import type { View } from "../../../web/src/state/view.ts";

const DEFAULTS = { language: "zh" } as const;

describe("the address", () => {
  test("of a view gives the view back, whatever the ids are", () => {
    const view = fc.record<View>({
      selected: fc.option(fc.record({ kind: fc.constantFrom("entity", "relation"), id: fc.string({ minLength: 1 }) }), {
        nil: undefined,
      }),
      types: fc.option(fc.uniqueArray(fc.stringMatching(/^[A-Z_]+$/)), { nil: undefined }),
      language: fc.constantFrom("zh", "en"),
      theme: fc.constantFrom(undefined, "light", "dark"),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(fromSearch(toSearch(one), DEFAULTS)).toEqual(one);
      }),
    );
  });

  test("can be read by people", () => {
    const selected = { kind: "relation", id: "issued:agency/ndrc:document/2011-notice" } as const;
    expect(toSearch({ selected, types: ["AGENCY", "DOCUMENT"], language: "en", theme: "dark" })).toBe(
      "?relation=issued:agency/ndrc:document/2011-notice&types=AGENCY&types=DOCUMENT&language=en&theme=dark",
    );
  });

  test("without fields is the default view", () => {
    expect(fromSearch("", { language: "en" })).toEqual({
      selected: undefined,
      types: undefined,
      language: "en",
      theme: undefined,
    });
  });

  test("with values that are unknown falls back to the defaults", () => {
    expect(fromSearch("?language=fr&theme=pink&entity=&colour=red", DEFAULTS)).toEqual(fromSearch("", DEFAULTS));
  });

  test("tells all types from none", () => {
    expect(fromSearch("?types=", DEFAULTS).types).toEqual([]);
    expect(fromSearch("?types=CITY&types=CITY", DEFAULTS).types).toEqual(["CITY"]);
  });
});
