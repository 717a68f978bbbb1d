import { describe, expect, test } from "vitest";
import { readableOn } from "../../../web/src/canvas/mix-colors.ts";
import { groupColor, MOST_GROUPS } from "../../../web/src/looks/group-colors.ts";
import { makeLooks } from "../../../web/src/looks/make-looks.ts";
import { rampColor } from "../../../web/src/looks/ramp.ts";

const method = {
  name: "pageRank",
  description: "说明",
  descriptionEn: "What it is",
  library: "graphology-metrics",
  version: "2.4.2",
  entityCount: 3,
  relationCount: 2,
  parameters: [{ name: "damping", value: "0.85" }],
};
const ranking = {
  method,
  ranks: [
    { value: 0.4, entity: { id: "a" } },
    { value: 0.1, entity: { id: "b" } },
  ],
};

test("what was not measured yet looks as it did", () => {
  expect(makeLooks({ size: "pageRank", color: "communities" }, { measured: undefined })).toMatchObject({
    radius: undefined,
    color: undefined,
  });
});

test("the area of a dot says its number, and the legend names the method", () => {
  const { radius, sizeLegend } = makeLooks({ size: "pageRank", color: "type" }, { measured: { pageRank: ranking } });
  const [a = 0, b = 0, none = 0] = ["a", "b", "c"].map((id) => radius?.(id) ?? Number.NaN);
  expect((a - none) / (b - none)).toBeCloseTo(2);
  expect(sizeLegend).toEqual({ least: 0.1, most: 0.4, method });
});

test("all dots are alike where size says nothing", () => {
  const { radius } = makeLooks({ size: "none", color: "type" }, { measured: undefined });
  expect(radius?.("a")).toBe(radius?.("b"));
});

test("the more, the more a colour stands out from the ground of either theme", () => {
  const { color } = makeLooks({ size: "none", color: "pageRank" }, { measured: { pageRank: ranking } });
  expect(color?.("a", "light")).toBe(rampColor(1, "light"));
  const brightness = (hex: string) =>
    [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const light = steps.map((share) => brightness(rampColor(share, "light")));
  const dark = steps.map((share) => brightness(rampColor(share, "dark")));
  expect(light).toEqual([...light].sort((one, other) => other - one));
  expect(dark).toEqual([...dark].sort((one, other) => one - other));
});

describe("groups", () => {
  const members = Array.from({ length: 12 }, (_, index) => ({
    group: Math.min(index + 1, 9),
    entity: { id: `e${index}` },
  }));
  const { color, mark, groupsLegend } = makeLooks(
    { size: "none", color: "communities" },
    { measured: { communities: { members, modularity: 0.5, totalCount: 9, method } } },
  );

  test("have a colour and a number each, and those after the last colour share one", () => {
    expect(mark?.("e0")).toBe("1");
    expect(mark?.("e8")).toBe("·");
    expect(color?.("e0", "light")).toBe(groupColor(1));
    expect(color?.("e7", "light")).toBe(color?.("e11", "light"));
    expect(new Set(Array.from({ length: MOST_GROUPS + 1 }, (_, index) => groupColor(index + 1))).size).toBe(8);
  });

  test("are counted in the legend, each with its best connected", () => {
    expect(groupsLegend?.groups.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 5]);
    expect(groupsLegend?.groups[0]?.leader).toBe("e0");
    expect(groupsLegend?.groups.at(-1)?.leader).toBeUndefined();
  });

  test("have letters that can be read on every colour", () => {
    for (let place = 1; place <= MOST_GROUPS + 1; place += 1) expect(readableOn(groupColor(place))).toMatch(/^#/);
  });
});
