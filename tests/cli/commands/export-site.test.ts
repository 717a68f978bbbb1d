import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhenxing-site-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("export site leaves a folder alone that holds something else", async () => {
  await writeFile(join(folder, "thesis.txt"), "years of work");
  const { status, err } = await zhenxing(["export", "site", "--output", folder]);
  expect(status).toBe(2);
  expect(err).toMatch(/^Cannot write the site to ".*": (it holds something else|the viewer is not built)/);
  expect(await readFile(join(folder, "thesis.txt"), "utf8")).toBe("years of work");
});

test("export without a format says that one is needed", async () => {
  const { status, err } = await zhenxing(["export"]);
  expect(status).toBe(2);
  expect(err).toContain("required option '--format <name>' not specified");
});
