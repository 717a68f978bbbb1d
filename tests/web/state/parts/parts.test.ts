import { describe, expect, test } from "vitest";
import { PARTS } from "../../../../web/src/state/parts/index.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

describe.each(Object.entries(PARTS))("the part %s", (_, part) => {
  test("has fields of its own", () => {
    const others = Object.values(PARTS).filter((other) => other !== part);
    const taken = new Set<string>(others.flatMap(({ fields }) => [...fields]));
    expect(part.fields.filter((field) => taken.has(field))).toEqual([]);
  });

  test("gives nothing, and no fault, for values that make no sense", () => {
    for (const value of ["", ",", "☃", "a".repeat(5000), "%00", "-1", "NaN", "@@@"]) {
      for (const field of part.fields) {
        const view = fromSearch(`?${new URLSearchParams([[field, value]])}`);
        expect(fromSearch(toSearch(view))).toEqual(view);
      }
    }
  });
});

test("an empty view says only its language", () => {
  expect(toSearch(EMPTY_VIEW)).toBe("?language=zh");
});
