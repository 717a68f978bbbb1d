import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { codebook } from "../../../src/codebook/codebook.ts";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny } from "../../support/temporary.ts";
import { dataset, ontology, TINY } from "../../support/tiny.ts";

test("a codebook is the same on standard output and in a file", async () => {
  const path = join(dirname(await copyTiny()), "codebook.md");
  const printed = await zhenxing(["codebook", "--dataset", TINY]);
  expect(printed).toMatchObject({ status: 0, out: codebook(dataset, ontology), err: "" });
  await zhenxing(["codebook", "--dataset", TINY, "--output", path]);
  expect(await readFile(path, "utf8")).toBe(printed.out);
});

test("a codebook that cannot be written ends with status 2 and says why in a line", async () => {
  const { status, out, err } = await zhenxing(["codebook", "--dataset", TINY, "--output", "/nowhere/codebook.md"]);
  expect({ status, out, lines: err.trim().split("\n").length }).toEqual({ status: 2, out: "", lines: 1 });
  expect(err).toContain('Cannot write "/nowhere/codebook.md"');
});
