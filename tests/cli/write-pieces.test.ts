import { spawn } from "node:child_process";
import { once } from "node:events";
import { lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writePieces } from "../../src/cli/write-pieces.ts";
import { temporaryFolder } from "../support/temporary.ts";

async function* faulty() {
  yield "half a ";
  throw new Error("no more");
}

const BUILT = resolve("dist/cli/write-pieces.js");

/** A program that writes without end, and says so. */
const ENDLESS = `
const [, program, path] = process.argv;
const { writePieces } = await import(program);
async function* pieces() {
  for (;;) {
    yield "振兴".repeat(1000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
await writePieces(pieces(), path, () => process.stdout.write("."));
`;

test("a file takes the place of the one before when it is whole", async () => {
  const path = join(await temporaryFolder(), "out");
  await writeFile(path, "before, and longer than what comes after");
  await writePieces(
    (async function* () {
      yield "振兴";
      expect(await readFile(path, "utf8")).toContain("before");
      yield new Uint8Array([10]);
    })(),
    path,
  );
  expect(await readFile(path, "utf8")).toBe("振兴\n");
});

test("a fault leaves what was there, and nothing else", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "out");
  await writeFile(path, "before");
  await expect(writePieces(faulty(), path)).rejects.toThrow("no more");
  expect([await readdir(folder), await readFile(path, "utf8")]).toEqual([["out"], "before"]);
});

test("a link is followed and stays one, as /dev/stdout is one to the file that a shell opened", async () => {
  const folder = await temporaryFolder();
  const [path, link] = [join(folder, "out"), join(folder, "link")];
  await writeFile(path, "before");
  await symlink(path, link);
  await writePieces(["after"], link);
  expect([await readFile(path, "utf8"), (await lstat(link)).isSymbolicLink()]).toEqual(["after", true]);
});

test("a device is written to and stays one", async () => {
  await writePieces(["to nowhere"], "/dev/null");
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends the program, and leaves no half file", async (signal) => {
  const folder = await temporaryFolder();
  const path = join(folder, "out");
  await writeFile(path, "before");
  const child = spawn(process.execPath, ["--input-type=module", "--eval", ENDLESS, "--", BUILT, path], {
    stdio: "pipe",
  });
  const ended = once(child, "close");
  await once(child.stdout, "data");
  expect((await readdir(folder)).length).toBe(2);
  child.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect([await readdir(folder), await readFile(path, "utf8")]).toEqual([["out"], "before"]);
});
