import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny, replaceIn } from "../../support/temporary.ts";
import { TEXTS, TINY } from "../../support/tiny.ts";

const SUMMARY = "tiny 1.2.3: no issue in 17 entities, 23 relations, 2 observations, 44 quotes.\n";

test("a dataset without an issue is said to have none, and what was compared with its text", async () => {
  const { status, out, err } = await zhenxing(["validate", TINY, "--texts", TEXTS]);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toBe(`${SUMMARY}tiny-chronicle: 42 quotes compared with the text.\n`);
});

test("a text that is not at hand is said not to be compared, and how it would be", async () => {
  const { status, out } = await zhenxing(["validate"], { env: { ZHENXING_DATASET: TINY } });
  expect(status).toBe(0);
  expect(out).toBe(
    `${SUMMARY}tiny-chronicle: text not at hand, 42 quotes not compared. Name its folder with --texts.\n`,
  );
});

test("a folder of texts that is not there is misuse", async () => {
  const { status, out, err } = await zhenxing(["validate", TINY, "--texts", "/nowhere"]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^Cannot read texts from "\/nowhere": .*\n$/);
});

test("a broken dataset has all that is wrong with it listed at once, with file, line, value and remedy", async () => {
  const folder = await copyTiny();
  const belongs = ",belongs-to,document/1984-transition-notice,period/";
  await replaceIn(join(folder, "relations.csv"), `${belongs}84-plan`, `${belongs}85-plan`);
  await replaceIn(join(folder, "relations.csv"), ",city/changze,2004,", ",city/changze,2004-13,");
  await replaceIn(join(folder, "entities/cities.csv"), "990100,41.5", "990100,north");
  await replaceIn(join(folder, "evidence.csv"), "规划委员会,true", "规划委员会,maybe");
  const { status, out, err } = await zhenxing(["validate", folder]);
  expect([status, out]).toEqual([1, ""]);
  const [first, ...issues] = err.trimEnd().split("\n");
  expect(first).toBe(`Cannot load "${folder}": ${issues.length} issues.`);
  for (const issue of issues) expect(issue).toMatch(/^ {2}\S+\.csv(:\d+)?(, column \w+)?(, ".*")?: .+ \[[a-z-]+\]$/);
  for (const part of ['"period/85-plan"', '"2004-13"', '"north"', '"maybe"']) expect(err).toContain(part);
});

test("a broken ontology has all that is wrong with it listed at once", async () => {
  const folder = await copyTiny();
  await replaceIn(join(folder, "../ontology/entity-types/City.yaml"), "#00a187", "green");
  await replaceIn(join(folder, "../ontology/relation-types/cites.yaml"), "sources: [Document]", "sources: [Documents]");
  await writeFile(join(folder, "../ontology/entity-types/Task.yaml"), "order: [");
  const { status, err } = await zhenxing(["validate", folder]);
  expect(status).toBe(1);
  for (const part of ["City.yaml:", "cites.yaml", '"Documents"', "Task.yaml"]) expect(err).toContain(part);
  expect(err).not.toMatch(/^ {4}at /m);
});

test("a file that is not there is named", async () => {
  const folder = await copyTiny();
  await rm(join(folder, "observations.csv"));
  const { status, err } = await zhenxing(["validate", folder]);
  expect([status, err]).toEqual([
    1,
    expect.stringMatching(/^Cannot load ".*": \d+ issues?\.\n {2}observations\.csv: The file cannot be read/),
  ]);
});
