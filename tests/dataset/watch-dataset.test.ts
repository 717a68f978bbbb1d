import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchDataset } from "../../src/dataset/watch-dataset.ts";
import { writeDataset } from "../../src/dataset/write-dataset.ts";
import { copyTiny } from "../support/temporary.ts";
import { dataset, ontology } from "../support/tiny.ts";

async function watched() {
  const folder = await copyTiny();
  const seen = { times: 0 };
  const watch = await watchDataset(folder, async () => void seen.times++, 10);
  onTestFinished(() => watch.stop());
  return { folder, seen };
}

test("a saving is seen once, when all its files are in place", async () => {
  const { folder, seen } = await watched();
  await writeDataset(folder, { ...dataset, info: { ...dataset.info, version: "2.0.0" }, checks: [] }, ontology);
  await expect.poll(() => seen.times).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen.times).toBe(1);
});

test.each(["relations.csv", "entities/new.csv", "../ontology/entity-types/City.yaml"])(
  "an edit of %s is seen",
  async (file) => {
    const { folder, seen } = await watched();
    await appendFile(join(folder, file), "\n");
    await expect.poll(() => seen.times).toBe(1);
  },
);

test("what a writer does on the side is not seen as a change", async () => {
  const { folder, seen } = await watched();
  await writeDataset(folder, dataset, ontology);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen.times).toBe(0);
  await writeFile(join(folder, "notes.txt"), "a");
  await expect.poll(() => seen.times).toBe(1);
});
