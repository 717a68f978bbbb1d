import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanUp } from "../../../src/dataset/saving/clean-up.ts";
import { readSnapshot } from "../../../src/dataset/saving/read-snapshot.ts";
import { restoreFiles } from "../../../src/dataset/saving/restore-files.ts";
import { saveFiles } from "../../../src/dataset/saving/save-files.ts";
import { stagePaths, workingPaths } from "../../../src/dataset/saving/working-folder.ts";
import { writerFile } from "../../../src/dataset/saving/writer.ts";
import { withWriterLock } from "../../../src/dataset/saving/writer-lock.ts";
import { DEAD } from "../../support/dead-writer.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const NAMES = ["a.csv", "b/c.csv"];
const OLD = { "a.csv": "old a", "b/c.csv": "old c" };
const NEW = { "a.csv": "new a", "b/c.csv": "new c" };

const save = (folder: string, files: Readonly<Record<string, string>>) =>
  withWriterLock(folder, (writer) => saveFiles(folder, new Map(Object.entries(files)), writer));

async function read(folder: string) {
  const files = await readSnapshot(folder, NAMES);
  return Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString()]));
}

const working = async (folder: string) => (await readdir(workingPaths(folder).folder).catch(() => [])).sort();

/** A folder in which a writer died while it saved NEW over OLD, before or after the saving held. */
async function diedWhileSaving({ held, placed = [] }: { held: boolean; placed?: readonly string[] }) {
  const folder = await temporaryFolder();
  await save(folder, OLD);
  const paths = workingPaths(folder);
  const stage = held ? paths.saved : join(paths.folder, writerFile("saving", DEAD));
  const { next, before } = stagePaths(stage);
  for (const [at, files] of [
    [next, NEW],
    [before, OLD],
  ] as const) {
    await mkdir(join(at, "b"), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(at, name), text);
  }
  for (const name of placed) await rename(join(next, name), join(folder, name));
  await writeFile(join(paths.folder, writerFile("writer", DEAD)), "");
  return folder;
}

describe("saving files", () => {
  test("answers with those that differ, and leaves the others alone", async () => {
    const folder = await temporaryFolder();
    expect(await save(folder, OLD)).toEqual(NAMES);
    expect(await save(folder, { ...OLD, "a.csv": "new a" })).toEqual(["a.csv"]);
    expect(await save(folder, { ...OLD, "a.csv": "new a" })).toEqual([]);
    expect(await read(folder)).toEqual({ ...OLD, "a.csv": "new a" });
  });

  test("leaves nothing beside them but the previous version", async () => {
    const folder = await temporaryFolder();
    await save(folder, OLD);
    expect(await working(folder)).toEqual([".gitignore"]);
    await save(folder, NEW);
    expect(await working(folder)).toEqual([".gitignore", "previous"]);
    expect(await readFile(join(workingPaths(folder).previous, "b/c.csv"), "utf8")).toBe("old c");
  });

  test("that fails changes nothing and leaves nothing", async () => {
    const folder = await temporaryFolder();
    await save(folder, OLD);
    const impossible = { "a.csv": "new a", [`${"long".repeat(100)}.csv`]: "" };
    await expect(save(folder, impossible)).rejects.toThrow("ENAMETOOLONG");
    expect(await read(folder)).toEqual(OLD);
    expect(await working(folder)).toEqual([".gitignore"]);
  });
});

describe("after a writer died", () => {
  test("before its saving held, the old files are read, and the next start removes what it left", async () => {
    const folder = await diedWhileSaving({ held: false });
    expect(await read(folder)).toEqual(OLD);
    await cleanUp(folder);
    expect(await read(folder)).toEqual(OLD);
    expect(await working(folder)).toEqual([".gitignore"]);
  });

  test.each([[[]], [["a.csv"]], [["a.csv", "b/c.csv"]]])(
    "when its saving held and %j were in place, the new files are read, before the next start and after",
    async (placed) => {
      const folder = await diedWhileSaving({ held: true, placed });
      expect(await read(folder)).toEqual(NEW);
      await cleanUp(folder);
      expect(await read(folder)).toEqual(NEW);
      expect(await readFile(join(folder, "b/c.csv"), "utf8")).toBe("new c");
      expect(await working(folder)).toEqual([".gitignore", "previous"]);
      await restoreFiles(folder);
      expect(await read(folder)).toEqual(OLD);
    },
  );

  test("while the previous version was changed, it is there all the same", async () => {
    const folder = await diedWhileSaving({ held: true, placed: NAMES });
    await rm(workingPaths(folder).previous, { recursive: true, force: true });
    await cleanUp(folder);
    await restoreFiles(folder);
    expect(await read(folder)).toEqual(OLD);
  });
});

describe("restoring", () => {
  test("puts back what was there before the last saving, and once more takes that back", async () => {
    const folder = await temporaryFolder();
    await save(folder, OLD);
    await save(folder, NEW);
    expect(await restoreFiles(folder)).toEqual(NAMES);
    expect(await read(folder)).toEqual(OLD);
    expect(await restoreFiles(folder)).toEqual(NAMES);
    expect(await read(folder)).toEqual(NEW);
  });

  test("is refused where nothing was saved over", async () => {
    const folder = await temporaryFolder();
    await save(folder, OLD);
    await expect(restoreFiles(folder)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});

test("a reader sees every saving whole while others save", async () => {
  const folder = await temporaryFolder();
  await save(folder, OLD);
  const saving = (async () => {
    for (let turn = 0; turn < 20; turn++) await save(folder, turn % 2 ? OLD : NEW);
  })();
  for (let turn = 0; turn < 40; turn++) expect([OLD, NEW]).toContainEqual(await read(folder));
  await saving;
});
