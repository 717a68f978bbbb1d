import { expect, test } from "vitest";
import { formatTime } from "../../../web/src/i18n/format-time.ts";

test.each([
  ["1984", "1984年", "1984"],
  ["2003-10", "2003年10月", "Oct 2003"],
  ["2016-02-06", "2016年2月6日", "6 Feb 2016"],
  ["1978/2000", "1978–2000年", "1978–2000"],
  ["2003-10/2012", "2003年10月–2012年", "Oct 2003–2012"],
  ["2016/..", "2016年起", "from 2016"],
  ["/1995", "至1995年", "to 1995"],
  ["1990~", "1990年前后", "1990 or so"],
  ["199X", "199X", "199X"],
  ["../..", "../..", "../.."],
])("%s is %s, or %s", (edtf, zh, en) => {
  expect(formatTime(edtf, "zh")).toBe(zh);
  expect(formatTime(edtf, "en")).toBe(en);
});
