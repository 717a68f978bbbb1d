import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTexts } from "../../src/dataset/read-texts.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { dataset, TEXTS } from "../support/tiny.ts";

const TEXT = "\ufeff𠮷原\r\n e\u0301";
const sha256 = createHash("sha256").update(TEXT).digest("hex");
const source = (id: string, sum: string | undefined) => ({
  id,
  title: "题",
  authors: [],
  ...(sum ? { sha256: sum } : {}),
});

test("a text is the code points of the untouched file, whatever its name", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "任何 名字.txt"), TEXT);
  const texts = await readTexts(folder, [source("a", sha256)]);
  expect(texts).toEqual(new Map([["a", ["\ufeff", "𠮷", "原", "\r", "\n", " ", "e", "\u0301"]]]));
});

test("two sources may count in one text", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "a.txt"), TEXT);
  const texts = await readTexts(folder, [source("a", sha256), source("b", sha256)]);
  expect([...texts.keys()]).toEqual(["a", "b"]);
});

test("files of other kinds, other texts and folders are passed over", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "paper.pdf"), TEXT);
  await writeFile(join(folder, "other.txt"), "另一篇");
  await mkdir(join(folder, "folder.txt"));
  expect(await readTexts(folder, [source("a", sha256), source("b", undefined)])).toEqual(new Map());
});

test("a text that was changed by one byte is another text", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "a.txt"), `${TEXT}\n`);
  expect(await readTexts(folder, [source("a", sha256)])).toEqual(new Map());
});

test("without a folder there are no texts", async () => {
  expect(await readTexts(undefined, dataset.sources)).toEqual(new Map());
});

test("of the tiny dataset the chronicle has its text, the gazette none", async () => {
  expect([...(await readTexts(TEXTS, dataset.sources)).keys()]).toEqual(["tiny-chronicle"]);
});

test("a folder that is missing is named", async () => {
  const reading = readTexts("/nowhere/texts", dataset.sources);
  await expect(reading).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
    message: expect.stringContaining('Cannot read texts from "/nowhere/texts"'),
    cause: expect.objectContaining({ code: "ENOENT" }),
  });
});

test("a text of a source that is not UTF-8 is one error with its file", async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.from([0x61, 0xff, 0xfe]);
  await writeFile(join(folder, "latin.txt"), bytes);
  const sum = createHash("sha256").update(bytes).digest("hex");
  await expect(readTexts(folder, [source("a", sum)])).rejects.toThrow(
    /^Cannot read the text ".*latin\.txt" of the source "a": it is not UTF-8\. Convert it/,
  );
  expect(await readTexts(folder, [source("a", sha256)])).toEqual(new Map());
});
