import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldTime, overlaps, parseTime } from "../../src/model/time.ts";
import { edtfs, plainDates, time, times } from "../support/times.ts";

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

describe("parseTime", () => {
  test.each([
    ["1984", "1984-01-01", "1984-12-31"],
    ["2003-10", "2003-10-01", "2003-10-31"],
    ["1984-02", "1984-02-01", "1984-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["2017-11-05", "2017-11-05", "2017-11-05"],
    ["1969-12-31", "1969-12-31", "1969-12-31"],
    ["1978/2000", "1978-01-01", "2000-12-31"],
    ["2003-10/2004", "2003-10-01", "2004-12-31"],
    ["2004/2004-03", "2004-01-01", "2004-03-31"],
    ["1984/1984", "1984-01-01", "1984-12-31"],
    ["2003-10-05/2003-10-05", "2003-10-05", "2003-10-05"],
    ["198X", "1980-01-01", "1989-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["2004-02-XX", "2004-02-01", "2004-02-29"],
    ["1984~", "1984-01-01", "1984-12-31"],
    ["2004-06?", "2004-06-01", "2004-06-30"],
    ["2004-06-11%", "2004-06-11", "2004-06-11"],
    ["1984?/2004~", "1984-01-01", "2004-12-31"],
    ["2003-10/2003", "2003-10-01", "2003-12-31"],
    ["2001-21/2003-22", "2001-01-01", "2003-06-30"],
  ])("reads %s as the days from %s to %s", (edtf, first, last) => {
    expect(parseTime(edtf)).toEqual({ edtf, firstDay: dayOf(first), lastDay: dayOf(last) });
  });

  test.each([
    ["2014/..", dayOf("2014-01-01"), Number.POSITIVE_INFINITY],
    ["2003-10-05/..", dayOf("2003-10-05"), Number.POSITIVE_INFINITY],
    ["../2014", Number.NEGATIVE_INFINITY, dayOf("2014-12-31")],
    ["../..", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("reads %s as open", (edtf, firstDay, lastDay) => {
    expect(parseTime(edtf)).toEqual({ edtf, firstDay, lastDay });
  });

  test.each([
    "",
    " ",
    "1984 ",
    "２００３",
    "2003年",
    "九五",
    "84",
    "1984-13",
    "1984-00",
    "1984-02-30",
    "1983-02-29",
    "1900-02-29",
    "2001-04-31",
    "2001-04-31/2002",
    "2000/2001-02-29",
    "1984-1",
    "2008/2005",
    "2005/2004-12",
    "1978-2000",
    "1978/2000/2010",
    "1984/",
    "/1984",
    "{1984,1985}",
    "today",
    "2004-01-01T10:00:00Z",
    "1984\u0000",
    "1984\n",
    "__proto__",
    "9".repeat(10_000),
  ])("does not read %j", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  test("keeps the text as it was written", () => {
    fc.assert(
      fc.property(edtfs, (text) => {
        expect(parseTime(text)?.edtf).toBe(text);
      }),
    );
  });

  test("gives whole days, the first not after the last", () => {
    fc.assert(
      fc.property(times, ({ firstDay, lastDay }) => {
        expect(firstDay).toBeLessThanOrEqual(lastDay);
        for (const day of [firstDay, lastDay]) expect(Number.isInteger(day) || !Number.isFinite(day)).toBe(true);
      }),
    );
  });

  test("spans from the first day of an interval's start to the last day of its end", () => {
    fc.assert(
      fc.property(plainDates, plainDates, (a, b) => {
        const [start, end] = [time(a), time(b)];
        const span = parseTime(`${a}/${b}`);
        if (start.firstDay > end.firstDay || start.lastDay > end.lastDay) return;
        expect(span).toEqual({ edtf: `${a}/${b}`, firstDay: start.firstDay, lastDay: end.lastDay });
      }),
    );
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9X\-/.~?%]{0,12}$/)), (text) => {
        const parsed = parseTime(text);
        if (parsed) expect(parsed.firstDay <= parsed.lastDay).toBe(true);
      }),
    );
  });
});

describe("overlaps", () => {
  test.each([
    ["1984", "1984-12-31", true],
    ["1984", "1985-01-01", false],
    ["2005/2008", "2008-12", true],
    ["2005/2008", "2009", false],
    ["2014/..", "9999", true],
    ["2014/..", "2013-12-31", false],
    ["../2014", "0001", true],
    ["../2014", "2015", false],
    ["../2014", "2014/..", true],
    ["../..", "1984", true],
    ["198X", "1979/1980", true],
  ])("of %s and %s is %s, either way round", (a, b, expected) => {
    expect(overlaps(time(a), time(b))).toBe(expected);
    expect(overlaps(time(b), time(a))).toBe(expected);
  });

  test("holds between any time and itself, and is symmetric", () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(overlaps(a, a)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});

describe("heldTime", () => {
  test.each([
    ["2003", "2003/..", "2003-01-01"],
    ["2003-10", "2003-10/..", "2003-10-01"],
    ["198X", "198X/..", "1980-01-01"],
    ["1984~", "1984~/..", "1984-01-01"],
  ])("of what lasts, since %s, is %s", (edtf, held, first) => {
    const time = parseTime(edtf);
    expect(time && heldTime(time, true)).toEqual({
      edtf: held,
      firstDay: dayOf(first),
      lastDay: Number.POSITIVE_INFINITY,
    });
  });

  test.each(["1978/2000", "2014/..", "../1984", "2003/2003"])(
    "of what lasts is the interval %s as it stands",
    (edtf) => {
      const time = parseTime(edtf);
      expect(time && heldTime(time, true)).toBe(time);
    },
  );

  test("of what does not last is its own time", () => {
    const time = parseTime("2003");
    expect(time && heldTime(time, false)).toBe(time);
  });
});
