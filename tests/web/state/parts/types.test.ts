import { describe, expect, test } from "vitest";
import { isShown, showTypes, TYPES, toggleType } from "../../../../web/src/state/parts/types.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

const KNOWN = ["CITY", "AGENCY", "TASK"];

describe("a type", () => {
  test("that all are shown with is hidden alone", () => {
    expect(toggleType("TASK", KNOWN).apply(EMPTY_VIEW).types).toEqual(["CITY", "AGENCY"]);
  });

  test("that was hidden comes back, and all types together are no filter", () => {
    const hidden = toggleType("TASK", KNOWN).apply(EMPTY_VIEW);
    expect(toggleType("TASK", KNOWN).apply(hidden).types).toBeUndefined();
  });

  test("can be the last to be hidden", () => {
    const view = toggleType("CITY", KNOWN).apply(showTypes(["CITY"]).apply(EMPTY_VIEW));
    expect(view.types).toEqual([]);
    expect(isShown(view, "CITY")).toBe(false);
  });
});

describe("types that the dataset does not have", () => {
  const known = { entityTypes: KNOWN, relationTypes: [], panels: [], isFacetValue: () => true, isEntity: () => true };
  const trim = (types: readonly string[]) => {
    const refused: string[] = [];
    return { types: TYPES.trim?.(types, known, (_, value) => refused.push(value)), refused };
  };

  test("are refused, and are no filter when alone", () => {
    expect(trim(["NOSUCH", "CITY"])).toEqual({ types: ["CITY"], refused: ["NOSUCH"] });
    expect(trim(["NOSUCH"])).toEqual({ types: undefined, refused: ["NOSUCH"] });
    expect(trim([])).toEqual({ types: [], refused: [] });
  });

  test("go when another type is hidden", () => {
    expect(toggleType("TASK", KNOWN).apply({ ...EMPTY_VIEW, types: ["NOSUCH", "TASK", "CITY"] }).types).toEqual([
      "CITY",
    ]);
  });
});
