import { expect, test } from "vitest";
import { count } from "../../../web/src/i18n/count.ts";

test.each(["zh-Hans-CN", "en-GB"])("counts are written as Intl writes them in %s", (locale) => {
  const format = new Intl.NumberFormat(locale);
  for (const value of [0, 7, 12, 999, 1000, 1866, 20_000, 123_456, 1_000_000, 9_007_199_254_740_991]) {
    expect(count(value)).toBe(format.format(value));
  }
});
