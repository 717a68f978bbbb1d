import { describe, expect, test } from "vitest";
import { periodLooks } from "../../../web/src/looks/period-looks.ts";
import { earlier, periodOf } from "../../../web/src/looks/period-of.ts";

const PERIODS = [{ time: "1996/2000" }, { time: "2003-10/2012-11" }, { time: "2011/2015" }, { time: "2017-10/.." }];

describe("the period of a time", () => {
  test.each([
    ["1998", "1996/2000"],
    ["2000-12-31", "1996/2000"],
    ["2003-10", "2003-10/2012-11"],
    ["2012-11-30", "2011/2015"],
    ["2011", "2011/2015"],
    ["2030/..", "2017-10/.."],
    ["2005~/2020", "2003-10/2012-11"],
  ])("%s is %s", (time, period) => {
    expect(periodOf(time, PERIODS)?.time).toBe(period);
  });

  test("is none where it begins in none", () => {
    for (const time of ["1984", "2001-03", "2003-09", "../1997"]) expect(periodOf(time, PERIODS)).toBeUndefined();
  });

  test("goes by the earlier of two times", () => {
    expect(earlier(undefined, "2003")).toBe("2003");
    expect(earlier("2003-10", "2003/2007")).toBe("2003/2007");
    expect(earlier("1998", "2003")).toBe("1998");
  });
});

test("colours and numbers go by periods that are there, and the legend counts everything that is shown", () => {
  const timeline = [
    ...PERIODS.map(({ time }) => ({ time, label: `${time}时期`, labelEn: `Period ${time}`, dated: true })),
    { time: null, label: "各时期之外", labelEn: "Outside of all periods", dated: true },
    { time: null, label: "无日期", labelEn: "No date", dated: false },
  ];
  const ids = ["old", "new", "between", "agency", "task"];
  const none = ids.map(() => null);
  const dates = {
    types: [],
    entities: {
      id: ids,
      type: ids.map(() => 0),
      time: ["1998", "2018", "2001", null, null],
      latitude: none,
      longitude: none,
    },
    relations: {
      id: ["one", "other", "undated"],
      source: [3, 0, 4],
      target: [1, 3, 0],
      time: ["2004", "1999", null],
      hierarchical: [0, 0, 0] as const,
      rank: [null, null, null],
    },
  };
  const { color, mark, groupsLegend } = periodLooks(timeline, dates, new Set(ids));
  expect(["old", "agency", "new", "between", "task"].map((id) => mark?.(id))).toEqual(["1", "1", "2", "–", "·"]);
  expect(color?.("old", "light")).toBe(color?.("agency", "light"));
  expect(color?.("old", "dark")).not.toBe(color?.("new", "dark"));
  expect(groupsLegend?.groups.map(({ label, count }) => [label?.en, count])).toEqual([
    ["Period 1996/2000", 2],
    ["Period 2017-10/..", 1],
    ["Outside of all periods", 1],
    ["No date", 1],
  ]);
});
