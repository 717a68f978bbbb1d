import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workingPaths } from "../../../src/dataset/saving/working-folder.ts";
import { hasEnded, newWriter, type Writer, writerFile, writerOf } from "../../../src/dataset/saving/writer.ts";
import { withWriterLock } from "../../../src/dataset/saving/writer-lock.ts";
import { DEAD } from "../../support/dead-writer.ts";
import { temporaryFolder } from "../../support/temporary.ts";

async function lockedBy(writer: Writer): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(workingPaths(folder).folder);
  await writeFile(join(workingPaths(folder).folder, writerFile("writer", writer)), "");
  return folder;
}

describe("a lock", () => {
  test("refuses a second writer with one error that says who writes and what to do", async () => {
    const folder = await temporaryFolder();
    await withWriterLock(folder, async ({ pid, host }) => {
      const second = withWriterLock(folder, async () => "written");
      await expect(second).rejects.toMatchObject({ code: "DATASET_BUSY" });
      await expect(second).rejects.toThrow(`process ${pid} of ${host} writes it since 20`);
    });
  });

  test("is given back, also where the work fails, and leaves nothing", async () => {
    const folder = await temporaryFolder();
    const failing = withWriterLock(folder, async () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await readdir(folder)).toEqual([]);
    expect(await withWriterLock(folder, async () => "written")).toBe("written");
  });

  test("lets no two work at once, and all of them in the end", async () => {
    const folder = await temporaryFolder();
    let working = 0;
    const most: number[] = [];
    const work = async () => {
      most.push(++working);
      await new Promise((resolve) => setTimeout(resolve, 5));
      working--;
    };
    await Promise.all(Array.from({ length: 12 }, () => withWriterLock(folder, work, { patience: 60_000 })));
    expect(most).toEqual(Array(12).fill(1));
  });

  test("of a process that died is nobody's", async () => {
    expect(await withWriterLock(await lockedBy(DEAD), async () => "written")).toBe("written");
  });

  test("of a process that had the number of one which lives is nobody's, where the system says when a process began", async () => {
    const known = (await newWriter()).started !== "";
    const folder = await lockedBy({ ...(await newWriter()), started: known ? "1" : "" });
    const work = withWriterLock(folder, async () => "written").catch(({ code }) => code);
    expect(await work).toBe(known ? "written" : "DATASET_BUSY");
  });

  test("of another machine is kept: nobody here knows", async () => {
    const folder = await lockedBy({ ...DEAD, host: "another.example.org" });
    await expect(withWriterLock(folder, async () => "written")).rejects.toThrow("of another.example.org writes it");
  });
});

describe("a writer", () => {
  test("is read back from the name of its file, whatever its machine is called", async () => {
    for (const host of ["a", "a.b-c.example", "振兴 %/.."]) {
      const writer = { ...(await newWriter()), host };
      expect(writerOf("writer", writerFile("writer", writer))).toEqual(writer);
      expect(writerOf("saving", writerFile("writer", writer))).toBeUndefined();
    }
  });

  test.each([
    "writer",
    "writer.x.1.t.h",
    "writer.1.1.t",
    "previous",
    ".gitignore",
    "writer.1.1.t.h.more",
    "writer.1.1.t.%ff",
  ])("has no file named %s", (name) => expect(writerOf("writer", name)).toBeUndefined());

  test("that runs has not ended", async () => {
    expect(await hasEnded(await newWriter())).toBe(false);
  });
});
