import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny, replaceIn } from "../../support/temporary.ts";

test("what a command wrote over is put back, and restoring once more takes that back", async () => {
  const folder = await copyTiny();
  const tasks = join(folder, "entities/tasks.csv");
  await replaceIn(tasks, "Expand schools", '"Expand schools"');
  const edited = await readFile(tasks, "utf8");
  await zhenxing(["format", folder]);
  const formatted = await readFile(tasks, "utf8");
  const restored = { status: 0, out: "Restored entities/tasks.csv.\n", err: "" };
  expect(await zhenxing(["restore", folder])).toEqual(restored);
  expect(await readFile(tasks, "utf8")).toBe(edited);
  expect(await zhenxing(["restore"], { env: { ZHENXING_DATASET: folder } })).toEqual(restored);
  expect(await readFile(tasks, "utf8")).toBe(formatted);
});

test("a dataset that no command has written over is left as it is", async () => {
  const { status, out, err } = await zhenxing(["restore", await copyTiny()]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^Cannot restore ".*": no previous version is kept there\. /);
});
