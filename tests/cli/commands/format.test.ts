import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny, replaceIn } from "../../support/temporary.ts";
import { TINY } from "../../support/tiny.ts";

test("what is in canonical form is left alone", async () => {
  const folder = await copyTiny();
  expect(await zhenxing(["format", folder])).toEqual({ status: 0, out: "Every file is in canonical form.\n", err: "" });
});

test("rows out of order, needless quotes and foreign line ends are put right, and nothing else", async () => {
  const folder = await copyTiny();
  const cities = join(folder, "entities/cities.csv");
  const [heading = "", ...rows] = (await readFile(cities, "utf8")).trimEnd().split("\n");
  await writeFile(cities, `${[heading, ...rows.reverse()].join("\r\n")}\r\n`);
  await replaceIn(join(folder, "entities/tasks.csv"), "Expand schools", '"Expand schools"');
  expect((await zhenxing(["validate", folder])).status).toBe(1);
  const { status, out } = await zhenxing(["format", folder]);
  expect([status, out]).toEqual([0, "Wrote entities/cities.csv, entities/tasks.csv.\n"]);
  for (const file of ["entities/cities.csv", "entities/tasks.csv"]) {
    expect(await readFile(join(folder, file), "utf8")).toBe(await readFile(join(TINY, file), "utf8"));
  }
  expect((await zhenxing(["validate", folder])).status).toBe(0);
});

test("a dataset with an error is not written", async () => {
  const folder = await copyTiny();
  const cities = join(folder, "entities/cities.csv");
  await replaceIn(cities, "city/baihua,白桦", "city/BAIHUA,白桦");
  const before = await readFile(cities, "utf8");
  const { status, out, err } = await zhenxing(["format", folder]);
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain('"city/BAIHUA"');
  expect(await readFile(cities, "utf8")).toBe(before);
});

test("the dataset of ZHENXING_DATASET is meant where no folder is named", async () => {
  const folder = await copyTiny();
  await replaceIn(join(folder, "entities/tasks.csv"), "Expand schools", '"Expand schools"');
  const { out } = await zhenxing(["format"], { env: { ZHENXING_DATASET: folder } });
  expect(out).toBe("Wrote entities/tasks.csv.\n");
});

test("a table that was edited gets its checksum, by which validate knows it", async () => {
  const folder = await copyTiny();
  await replaceIn(join(folder, "entities/tasks.csv"), "Expand schools", "Build schools");
  const { status, err } = await zhenxing(["validate", folder]);
  expect([status, err]).toEqual([1, expect.stringContaining("[sealed]")]);
  expect((await zhenxing(["format", folder])).out).toBe("Wrote datapackage.json.\n");
  expect((await zhenxing(["validate", folder])).status).toBe(0);
});
