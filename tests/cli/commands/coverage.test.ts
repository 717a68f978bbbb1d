import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { TEXTS, TINY } from "../../support/tiny.ts";

test("coverage shows each passage with its facts, and says what was overlooked", async () => {
  const { out } = await zhenxing(["coverage", "--dataset", TINY, "--texts", TEXTS]);
  expect(out).toMatch(/^tiny-chronicle\/1 \d+-\d+ \S+\n {4}\S+/m);
  expect(out).toMatch(/tiny-chronicle: \d+ passages, \d+ with facts, \d+ left out with a reason, \d+ overlooked\.\n$/);
});

test("coverage without a text at hand is refused with status 2", async () => {
  const { status, err } = await zhenxing(["coverage", "--dataset", TINY]);
  expect(status).toBe(2);
  expect(err).toContain("Name the folder of texts with --texts or ZHENXING_TEXTS.");
});
