import { expect, test } from "vitest";
import { clampYears, moveYears, readYears, writeYears } from "../../../web/src/state/years.ts";

const LIMITS = { from: 1949, to: 2020 };

test("years are written as the API takes a time, and read back", () => {
  expect(writeYears({ from: 2003, to: 2003 })).toBe("2003");
  expect(writeYears({ from: 2003, to: 2007 })).toBe("2003/2007");
  expect(writeYears({ from: -50, to: 7 })).toBe("-0050/0007");
  for (const years of [
    { from: 2003, to: 2003 },
    { from: -50, to: 7 },
  ])
    expect(readYears(writeYears(years), LIMITS)).toEqual(years);
});

test("a finer time touches its years, an open end reaches to the limit, and what is no time has none", () => {
  expect(readYears("2003-10-05", LIMITS)).toEqual({ from: 2003, to: 2003 });
  expect(readYears("2003-10/2012-11", LIMITS)).toEqual({ from: 2003, to: 2012 });
  expect(readYears("2012-11/..", LIMITS)).toEqual({ from: 2012, to: 2020 });
  expect(readYears("../1990", LIMITS)).toEqual({ from: 1949, to: 1990 });
  expect(readYears("soon", LIMITS)).toBeUndefined();
});

test("a window moves as far as the limits, and keeps its length where that fits", () => {
  expect(moveYears({ from: 2003, to: 2007 }, 3, LIMITS)).toEqual({ from: 2006, to: 2010 });
  expect(moveYears({ from: 2003, to: 2007 }, Infinity, LIMITS)).toEqual({ from: 2016, to: 2020 });
  expect(moveYears({ from: 2003, to: 2007 }, -Infinity, LIMITS)).toEqual({ from: 1949, to: 1953 });
  expect(moveYears({ from: 1900, to: 2100 }, 1, LIMITS)).toEqual(LIMITS);
});

test("what lies outside of the limits is at the nearest year", () => {
  expect(clampYears({ from: 1900, to: 1960 }, LIMITS)).toEqual({ from: 1949, to: 1960 });
  expect(clampYears({ from: 2030, to: 2040 }, LIMITS)).toEqual({ from: 2020, to: 2020 });
});
