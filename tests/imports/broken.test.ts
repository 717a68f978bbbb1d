import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { IMPORTERS } from "../../src/imports/index.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { tinyGraph, writerNamed, written } from "../support/written.ts";

async function issuesOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const issues: Issue[] = [];
  const importer = IMPORTERS.find((each) => each.name === name);
  expect(await importer?.read(bytes, "file", issues)).toBeUndefined();
  return issues.map(({ file, line, column, value }) => [file, line, column, value].filter(Boolean).join(" "));
}

/** A file of the tiny dataset, with texts in it replaced; of an archive in all its files. */
async function edited(name: string, edits: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = await written(await tinyGraph(), writerNamed(name));
  const edit = (bytes: Uint8Array) =>
    Buffer.from(Object.entries(edits).reduce((text, [from, to]) => text.replace(from, to), String(Buffer.from(bytes))));
  if (name !== "csv") return edit(file);
  return zipSync(Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, edit(bytes)])));
}

test.each(IMPORTERS)("a file that is cut off is no dataset: $name", async ({ name }) => {
  const file = await written(await tinyGraph(), writerNamed(name));
  for (const size of [0, 1, 100, file.length - 3]) expect(await issuesOf(name, file.subarray(0, size))).not.toEqual([]);
});

test("a file of Turtle that is cut off between two descriptions is no whole dataset", async () => {
  const file = String(await written(await tinyGraph(), writerNamed("turtle")));
  const ends = [...file.matchAll(/\.\n(?=<)/g)].map(({ index }) => index + 2);
  expect(ends.length).toBeGreaterThan(100);
  for (const end of [...ends.slice(40, 50), ...ends.slice(-10)]) {
    expect(await issuesOf("turtle", Buffer.from(file.slice(0, end)))).toContain("file whole");
  }
});

test.each([
  ["graphology", { '"label":"白桦"': '"label":7', '"kind":"prose"': '"kind":"verse"' }],
  [
    "json-ld",
    {
      '"zx:kind":"prose"': '"zx:kind":"verse"',
      '"@value":"白桦","@language":"zh-Hans"': '"@value":"白桦","@language":"en"',
    },
  ],
  ["turtle", { 'zx:kind "prose"': 'zx:kind "verse"', '"白桦"@zh-Hans': '"白桦"@en' }],
  ["csv", { "city/baihua,白桦": "city/baihua,", ",prose,": ",verse," }],
])("everything that is wrong with the form of %s is listed, by the id of its member", async (name, edits) => {
  expect(await issuesOf(name, await edited(name, edits))).toEqual([
    "file sections.0.kind tiny-chronicle/1",
    expect.stringMatching(/^file nodes\.\d+\.label city\/baihua$/),
  ]);
});

test.each([
  ["turtle", { "schema:value -12.5": "schema:value 9007199254740993" }],
  ["json-ld", { '"@value":"-12.5"': '"@value":"9007199254740993"' }],
  ["csv", { ",-12.5,about": ",9007199254740993,about" }],
])("a number that a double has other digits for is refused: %s", async (name, edits) => {
  const place = "file observations.1.quantity.value observation/coal-share-later";
  expect(await issuesOf(name, await edited(name, edits))).toEqual([place]);
});

test("every row of a table that cannot be read is listed by its table", async () => {
  const file = await edited("csv", { "check/baihua,": "check/baihua,more,", "omission/title,": "omission/title," });
  expect(await issuesOf("csv", file)).toEqual(["checks.csv"]);
});

test("a context that would have to be fetched is not", async () => {
  const remote = Buffer.from('{"@context":"https://example.org/context.jsonld","@id":"urn:x"}');
  expect(await issuesOf("json-ld", remote)).toEqual(["file"]);
});
