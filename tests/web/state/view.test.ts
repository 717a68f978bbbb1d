import { describe, expect, test } from "vitest";
import {
  isShown,
  keepKnownTypes,
  select,
  showTypes,
  speak,
  toggleType,
  type View,
  wear,
} from "../../../web/src/state/view.ts";

const START: View = { selected: undefined, types: undefined, language: "zh", theme: undefined };
const KNOWN = ["CITY", "AGENCY", "TASK"];

describe("a selection", () => {
  test("takes the place of the last one and leaves the rest of the view", () => {
    const view = select({ kind: "entity", id: "city/fuxin" })({ ...START, types: ["CITY"] });
    expect(view).toEqual({ ...START, types: ["CITY"], selected: { kind: "entity", id: "city/fuxin" } });
  });

  test("of what is selected already changes nothing", () => {
    const view: View = { ...START, selected: { kind: "relation", id: "a" } };
    expect(select({ kind: "relation", id: "a" })(view)).toBe(view);
    expect(select({ kind: "entity", id: "a" })(view)).not.toBe(view);
  });
});

describe("a type", () => {
  test("that all are shown with is hidden alone", () => {
    expect(toggleType("TASK", KNOWN)(START).types).toEqual(["CITY", "AGENCY"]);
  });

  test("that was hidden comes back, and all types together are no filter", () => {
    const hidden = toggleType("TASK", KNOWN)(START);
    expect(toggleType("TASK", KNOWN)(hidden).types).toBeUndefined();
  });

  test("can be the last to be hidden", () => {
    const view = toggleType("CITY", KNOWN)(showTypes(["CITY"])(START));
    expect(view.types).toEqual([]);
    expect(isShown(view, "CITY")).toBe(false);
  });
});

describe("types that the dataset does not have", () => {
  test("are ignored, and are no filter when alone", () => {
    expect(keepKnownTypes(KNOWN)({ ...START, types: ["NOSUCH", "CITY"] }).types).toEqual(["CITY"]);
    expect(keepKnownTypes(KNOWN)({ ...START, types: ["NOSUCH"] }).types).toBeUndefined();
    expect(keepKnownTypes(KNOWN)({ ...START, types: [] }).types).toEqual([]);
  });

  test("go when another type is hidden", () => {
    expect(toggleType("TASK", KNOWN)({ ...START, types: ["NOSUCH"] }).types).toEqual(["CITY", "AGENCY"]);
  });
});

test("language and theme change without touching the rest", () => {
  const view: View = { ...START, selected: { kind: "entity", id: "x" }, types: [] };
  expect(wear("dark")(speak("en")(view))).toEqual({ ...view, language: "en", theme: "dark" });
});
