import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { DatasetError } from "../../src/dataset/dataset-error.ts";
import { datasetPaths } from "../../src/dataset/format-dataset.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { readOntology } from "../../src/dataset/read-ontology.ts";
import { parseTime } from "../../src/model/time.ts";
import { copyTiny } from "../support/temporary.ts";
import { ontology, TINY } from "../support/tiny.ts";

const PATHS = datasetPaths(ontology);
const FILES = new Map(await Promise.all(PATHS.map(async (path) => [path, await readFile(join(TINY, path))] as const)));

/** What may stand where a person, or a broken disk, has put it. */
const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 6 }),
  fc.constantFrom(
    "",
    '"',
    ",",
    "\n",
    "\r",
    "|",
    "{",
    "]",
    "null",
    "__proto__",
    "1e999",
    "-0",
    "2003-02-30",
    "<b>",
    "\u202e",
    "\0",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** Bytes with a few stretches replaced. */
function mutated(bytes: Buffer): Arbitrary<Buffer> {
  const change = fc.record({ at: fc.nat(bytes.length), drop: fc.nat(12), put: pieces });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<Buffer>(
        (all, { at, drop, put }) =>
          Buffer.concat([all.subarray(0, at), Buffer.from(put as string), all.subarray(at + drop)]),
        bytes,
      ),
    );
}

/** Bad data is a list of issues, each with its remedy; anything else that is thrown is a bug. */
async function issuesOrNothing(work: () => Promise<unknown>): Promise<void> {
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return;
  if (!(error instanceof DatasetError)) throw error;
  expect(error.issues.length).toBeGreaterThan(0);
  for (const { reason, remedy } of error.issues)
    expect([reason, remedy].every((text) => /[.?]$/.test(text))).toBe(true);
}

test.each(PATHS)("%s with any stretches of it replaced is read, or has its issues listed", async (path) => {
  await fc.assert(
    fc.asyncProperty(mutated(FILES.get(path) ?? Buffer.from("")), fc.boolean(), async (bytes, anyOrder) => {
      await issuesOrNothing(() =>
        parseDataset("x", new Map<string, Uint8Array>(FILES).set(path, bytes), ontology, { anyOrder }),
      );
    }),
    { numRuns: 25 },
  );
});

test("a type of the ontology with any stretches of it replaced is read, or has its issues listed", async () => {
  const folder = join(await copyTiny(), "..", "ontology");
  for (const name of ["entity-types/City.yaml", "relation-types/funds.yaml"]) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    await fc.assert(
      fc.asyncProperty(mutated(bytes), async (changed) => {
        await writeFile(path, changed);
        await issuesOrNothing(() => readOntology(folder));
      }),
      { numRuns: 15 },
    );
    await writeFile(path, bytes);
  }
});

test("any text is a time with its days in order, or none", () => {
  const near = fc.stringMatching(/^[-Y0-9X./?~%TZ]{0,14}$/);
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: "binary", maxLength: 20 })), (text) => {
      const time = parseTime(text);
      if (time) expect([time.edtf, time.firstDay <= time.lastDay]).toEqual([text, true]);
    }),
    { numRuns: 2000 },
  );
});
