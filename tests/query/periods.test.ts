import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/model/entity.ts";
import { periodsOf, readTime } from "../../src/query/periods.ts";
import { openStore } from "../../src/store/open-store.ts";
import { time, times } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const period = (id: string, name: string, rest: Partial<Entity> = {}): Entity => ({
  ...{ id: `period/${id}`, type: "Period", name, aliases: [], properties: {} },
  ...rest,
});

const entities = [
  ...dataset.entities,
  period("ninth", "“九五”时期", { nameEn: "Ninth Five-Year Plan", aliases: ["九五"], time: time("1996/2000") }),
  period("eighth", "“八五”期间", { nameEn: "Eighth Five-Year Plan period", time: time("1991/1995") }),
  period("round", "新一轮东北振兴", { time: time("2016") }),
  period("opening", "开放", { time: time("1978") }),
  period("opened", "开放时期", { time: time("1980") }),
  period("new-era", "新时代"),
  period("one", "黄金 时期", { time: time("1990") }),
  period("two", "繁荣期", { aliases: ["黄金时期"], time: time("1991") }),
];
const periods = await periodsOf(openStore({ ...dataset, entities }, ontology));

describe("a time is read from", () => {
  test("EDTF, first of all", () => {
    fc.assert(
      fc.property(times, ({ edtf }) => {
        expect(readTime(edtf, periods)).toEqual(time(edtf));
      }),
    );
  });

  test.each([
    ["the id of a period", "period/84-plan", "1984/1989"],
    ["its name", "“八四”时期", "1984/1989"],
    ["its name without quotation marks", "八四时期", "1984/1989"],
    ["its name in other quotation marks", '"九五"时期', "1996/2000"],
    ["its name in corner brackets", "「九五」时期", "1996/2000"],
    ["its alias", "九五", "1996/2000"],
    ["its English name, in any case", "ninth five-year plan", "1996/2000"],
    ["its name without the word that ends it", "八五", "1991/1995"],
    ["its name with another word that ends it", "八五时期", "1991/1995"],
    ["its English name without the word that ends it", "Eighth Five-Year Plan", "1991/1995"],
    ["its name in traditional characters", "新一輪東北振興", "2016"],
    ["its name in traditional characters, with another end", "「八五」時期", "1991/1995"],
    ["its name, before another with an end", "开放", "1978"],
    ["its name, before another without its end", "开放时期", "1980"],
    ["its name among spaces", " “九五” 时期 ", "1996/2000"],
    ["a year in Chinese", "2003年", "2003"],
    ["a month in Chinese", "2003年9月", "2003-09"],
    ["a day in Chinese, among spaces and in wide digits", "２００３ 年 10 月 5 日", "2003-10-05"],
    ["a decade in Chinese", "1990年代", "199X"],
    ["a decade of a century", "20世纪90年代", "199X"],
    ["two years with one sign of the year", "1978—2000年", "1978/2000"],
    ["two dates in Chinese", "2003年10月至2004年6月1日", "2003-10/2004-06-01"],
    ["two decades", "20世纪80年代到20世纪90年代", "198X/199X"],
  ])("%s", (_, text, edtf) => {
    expect(readTime(text, periods)).toEqual(time(edtf));
  });
});

describe("no time is read from", () => {
  test.each([
    ["a name that is misspelt", "九五期", /neither EDTF nor a period\..* Did you mean "九五时期"\?$/],
    ["an id that is misspelt", "period/84-plans", /Did you mean "period\/84-plan"\?$/],
    ["what is like nothing", "qqqqqqqqqq", /or the name of a period\.$/],
    ["a day that there is not", "2003年2月30日", /neither EDTF nor a period/],
    ["years that run back", "2004年至2003年", /neither EDTF nor a period/],
    ["three years", "2003年至2004年至2005年", /neither EDTF nor a period/],
    ["an end that is not known", "1984/", /one of its ends is unknown\. Write 1984\/\.\. for a time that goes on\./],
    ["a beginning that is not known", "/1984-05", /one of its ends is unknown/],
    ["nothing", "", /or the name of a period\.$/],
    ["an entity of another type", "city/qingyan", /neither EDTF nor a period/],
    ["a period that has no dates", "新时代", /the dataset has no dates for period\/new-era\./],
    ["no more than an end", "时期", /neither EDTF nor a period/],
    [
      "what two periods are called but for the end",
      "开放期间",
      /more than one period .* Write the id of one: period\/opened, period\/opening\.$/,
    ],
    [
      "a name that two periods have",
      "黄金时期",
      /more than one period .* Write the id of one: period\/one, period\/two\.$/,
    ],
  ])("%s", (_, text, fault) => {
    expect(readTime(text, periods)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
