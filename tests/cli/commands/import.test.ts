import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny, replaceIn, temporaryFolder } from "../../support/temporary.ts";
import { ONTOLOGY, TINY } from "../../support/tiny.ts";

/** A folder with an ontology, and in it the export of a dataset. */
async function exported(format = "json", extension = "json"): Promise<{ folder: string; file: string }> {
  const folder = await temporaryFolder();
  await cp(ONTOLOGY, join(folder, "ontology"), { recursive: true });
  const file = join(folder, `tiny.${extension}`);
  await zhenxing(["export", "--dataset", TINY, "--format", format, "--output", file]);
  return { folder, file };
}

test.each([
  ["json", "json"],
  ["csv", "zip"],
])("what was exported whole as %s comes back with the same bytes", async (format, extension) => {
  const { folder, file } = await exported(format, extension);
  const { status, out } = await zhenxing(["import", file, join(folder, "back")]);
  expect([status, out]).toEqual([0, `Wrote 17 files to ${join(folder, "back")}.\n`]);
  const entries = await readdir(TINY, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    const back = join(folder, "back", path.slice(TINY.length));
    expect(await readFile(back, "utf8"), path).toBe(await readFile(path, "utf8"));
  }
});

test("what breaks rules is listed whole, by its place in the tables, and nothing is written", async () => {
  const { folder, file } = await exported();
  await replaceIn(file, '"label":"白桦"', '"label":" 白桦"');
  await replaceIn(file, '"time":"1984"', '"time":"around 1984"');
  const { status, out, err } = await zhenxing(["import", file, join(folder, "back")]);
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(/entities\/cities\.csv:2, column name, " 白桦": .*\[names\]/);
  expect(err).toMatch(/column time, "around 1984": It must be an EDTF time/);
  expect(await readdir(folder)).not.toContain("back");
});

test("a property that the ontology has not is refused, not left out", async () => {
  const { folder, file } = await exported();
  await replaceIn(file, '"properties":{"code":', '"properties":{"postcode":');
  const { status, err } = await zhenxing(["import", file, join(folder, "back")]);
  expect([status, err]).toEqual([1, expect.stringContaining("The type City has no such property.")]);
  expect(await readdir(folder)).not.toContain("back");
});

test("a dataset that is there is replaced only where that is said, and can be restored", async () => {
  const { file } = await exported();
  const folder = await copyTiny();
  await replaceIn(join(folder, "entities/tasks.csv"), "Expand schools", "Build schools");
  const edited = await readFile(join(folder, "entities/tasks.csv"), "utf8");
  const refused = await zhenxing(["import", file, folder]);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("there is a dataset")]);
  expect((await zhenxing(["import", file, folder, "--replace"])).status).toBe(0);
  expect((await zhenxing(["validate", folder])).status).toBe(0);
  await zhenxing(["restore", folder]);
  expect(await readFile(join(folder, "entities/tasks.csv"), "utf8")).toBe(edited);
});

test("a file whose name does not say its format is read by the one that is named", async () => {
  const { folder, file } = await exported("turtle", "txt");
  const unknown = await zhenxing(["import", file, join(folder, "back"), "--format", "turtles"]);
  expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('Did you mean "turtle"?')]);
  expect((await zhenxing(["import", file, join(folder, "back"), "--format", "turtle"])).status).toBe(0);
});

test.each([
  ["that is not there", "none.json", 2, "there is no such file"],
  ["of an unknown kind", "tiny.xlsx", 2, "its name has no known ending"],
  ["that is not UTF-8", "bytes.json", 1, "The file is not UTF-8"],
])("a file %s is refused", async (_, name, code, reason) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "bytes.json"), Buffer.from([0xff, 0xfe]));
  const { status, err } = await zhenxing(["import", join(folder, name), join(folder, "back")]);
  expect([status, err]).toEqual([code, expect.stringContaining(reason)]);
});

test("a folder without an ontology beside it is refused", async () => {
  const { file } = await exported();
  const { status, err } = await zhenxing(["import", file, join(await temporaryFolder(), "back")]);
  expect([status, err]).toEqual([2, expect.stringContaining("there is no ontology at")]);
});
