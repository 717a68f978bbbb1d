import { expect, test } from "vitest";
import { boundsOf, LIMITS } from "../../src/api/limits/index.ts";
import { limitSetting, readBounds } from "../../src/server/limit-settings.ts";

test.each(LIMITS)("$name is set by its variable, and is at its default without", (limit) => {
  const { variable } = limitSetting(limit);
  expect(variable).toBe(`ZHENXING_LIMIT_${limit.name.toUpperCase()}`);
  expect(readBounds({})).toEqual(boundsOf());
  expect(readBounds({ [variable]: "" })).toEqual(boundsOf());
  expect(readBounds({ [variable]: "7" })).toEqual({ ...boundsOf(), [limit.name]: 7 });
});

test.each(["0", "-1", "1.5", "1e3", "none", "2147483648"])(
  "no limit can be %s, and all that are wrong are named",
  (text) => {
    const form = "is not a whole number from 1 to 2147483647";
    expect(() => readBounds({ ZHENXING_LIMIT_DEPTH: text, ZHENXING_LIMIT_BODY: "x" })).toThrow(
      `Cannot read the configuration: ZHENXING_LIMIT_BODY "x" ${form}; ZHENXING_LIMIT_DEPTH "${text}" ${form}.`,
    );
  },
);
