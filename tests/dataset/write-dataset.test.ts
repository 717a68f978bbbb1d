import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatDataset } from "../../src/dataset/format-dataset.ts";
import { WORKING_FOLDER } from "../../src/dataset/saving/working-folder.ts";
import { writeDataset } from "../../src/dataset/write-dataset.ts";
import { edit } from "../support/rules.ts";
import { copyTiny, replaceIn, temporaryFolder } from "../support/temporary.ts";
import { dataset, ontology } from "../support/tiny.ts";

const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .filter(({ parentPath }) => !parentPath.includes(WORKING_FOLDER)).length;

test("a dataset is written to a folder that is not there yet, every file of it", async () => {
  const folder = join(await temporaryFolder(), "new", "dataset");
  const files = formatDataset(dataset, ontology);
  expect(await writeDataset(folder, dataset, ontology)).toEqual([...files.keys()]);
  for (const [file, text] of files) expect(await readFile(join(folder, file), "utf8")).toBe(text);
  expect(await filesOf(folder)).toBe(files.size);
});

test("a file that has not changed is not touched", async () => {
  const folder = await copyTiny();
  const path = join(folder, "relations.csv");
  const before = await stat(path);
  const changed = { ...dataset, entities: edit(dataset.entities, "city/baihua", { nameEn: "White Birch" }) };
  expect(await writeDataset(folder, changed, ontology)).toEqual(["datapackage.json", "entities/cities.csv"]);
  const after = await stat(path);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test.each([
  ["a byte order mark", "id,type", "\ufeffid,type"],
  ["another line end", "note_en\n", "note_en\r\n"],
])("a file that differs only by %s is written again", async (_, before, after) => {
  const folder = await copyTiny();
  await replaceIn(join(folder, "relations.csv"), before, after);
  expect(await writeDataset(folder, dataset, ontology)).toEqual(["relations.csv"]);
});

test("a file that is not UTF-8 is written again", async () => {
  const folder = await copyTiny();
  await writeFile(join(folder, "relations.csv"), Buffer.from([0xff, 0xfe]));
  expect(await writeDataset(folder, dataset, ontology)).toEqual(["relations.csv"]);
});

test("the dataset in hand is left as it was", async () => {
  const before = structuredClone(dataset);
  await writeDataset(await copyTiny(), dataset, ontology);
  expect(dataset).toEqual(before);
});
