import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newWriter, writerFile } from "../../src/dataset/saving/writer.ts";
import { writeAtomically } from "../../src/dataset/write-atomically.ts";
import { DEAD } from "../support/dead-writer.ts";
import { temporaryFolder } from "../support/temporary.ts";

describe("writing a file", () => {
  test.each([
    ["that is new", undefined],
    ["that was longer", "old".repeat(1000)],
    ["that was empty", ""],
  ])("%s leaves its bytes and no other file", async (_, before) => {
    const folder = await temporaryFolder();
    const path = join(folder, "table.csv");
    if (before !== undefined) await writeFile(path, before);
    await writeAtomically(path, "𠮷,振兴\n");
    expect(await readFile(path, "utf8")).toBe("𠮷,振兴\n");
    expect(await readdir(folder)).toEqual(["table.csv"]);
  });

  test("that cannot be put in place keeps what was there and leaves no temporary file", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "table.csv");
    await mkdir(path);
    await writeFile(join(path, "inside"), "old");
    await expect(writeAtomically(path, "new")).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["table.csv"]);
    expect(await readFile(join(path, "inside"), "utf8")).toBe("old");
  });

  test("in a folder that is not there fails", async () => {
    const folder = await temporaryFolder();
    await expect(writeAtomically(join(folder, "no", "table.csv"), "new")).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test("removes what a writer of it left that died, and nothing of one that lives or of another file", async () => {
    const folder = await temporaryFolder();
    const living = writerFile("tmp", await newWriter());
    const [dead, other] = [`table.csv.${writerFile("tmp", DEAD)}`, `other.csv.${writerFile("tmp", DEAD)}`];
    for (const name of [dead, other, `table.csv.${living}`]) await writeFile(join(folder, name), "part");
    await writeAtomically(join(folder, "table.csv"), "new");
    expect((await readdir(folder)).sort()).toEqual([other, "table.csv", `table.csv.${living}`].sort());
  });

  test("twice at once leaves the one text or the other, whole", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "table.csv");
    const texts = ["a", "b", "c", "d"].map((letter) => letter.repeat(300_000));
    await Promise.all(texts.map((text) => writeAtomically(path, text)));
    expect(texts).toContain(await readFile(path, "utf8"));
    expect(await readdir(folder)).toEqual(["table.csv"]);
  });

  test("is seen by a reader as the old text or the new, never as a part", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "table.csv");
    const [old, young] = ["o".repeat(200_000), "y".repeat(300_000)];
    await writeFile(path, old);
    const writing = (async () => {
      for (let turn = 0; turn < 20; turn++) await writeAtomically(path, turn % 2 ? old : young);
    })();
    const seen = new Set<string>();
    for (let turn = 0; turn < 100; turn++) seen.add(await readFile(path, "utf8"));
    await writing;
    expect([...seen].filter((text) => text !== old && text !== young)).toEqual([]);
  });
});
