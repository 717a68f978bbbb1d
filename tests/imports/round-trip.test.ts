import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDataset } from "../../src/dataset/format-dataset.ts";
import { collect } from "../../src/exports/collect.ts";
import { FORMATS } from "../../src/exports/index.ts";
import { manifestOf } from "../../src/exports/manifest.ts";
import { IMPORTERS } from "../../src/imports/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { richDatasets } from "../support/rich-dataset.ts";
import { edit } from "../support/rules.ts";
import { sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";
import { tinyGraph, WRITERS, type Writer, writerNamed, written } from "../support/written.ts";

const graphOf = (whole: Dataset) => collect(sourcesOf(ontology, whole).store, ontology, {}, { communities: true });

const isWhole = async (whole: Dataset, { format, options }: Writer) =>
  (await manifestOf(await graphOf(whole), format, options, new Date())).whole;

/** Compared as its files: what is absent and what is undefined are the same there. */
const files = (whole: Dataset | undefined) => whole && formatDataset(whole, ontology);

test("what can be read back are the formats that leave nothing out of a whole dataset", async () => {
  const whole = await Promise.all(FORMATS.map(async ({ name }) => [name, await isWhole(dataset, writerNamed(name))]));
  const names = whole.filter(([, holds]) => holds).map(([name]) => name);
  expect(names.sort()).toEqual(IMPORTERS.map(({ name }) => name).sort());
});

describe.each(IMPORTERS)("a dataset that went through $name", ({ name, extension, read }) => {
  async function through(whole: Dataset, writer = writerNamed(name)) {
    const issues: Issue[] = [];
    const back = await read(await written(await graphOf(whole), writer), `tiny.${extension}`, issues);
    return { back, issues: issues.map(({ rule, column = "" }) => `${rule} ${column}`) };
  }

  test("has the same bytes, whatever was asked of the format that leaves nothing out", async () => {
    for (const writer of WRITERS.filter(({ format }) => format.name === name)) {
      const { back, issues } = await through(dataset, writer);
      const whole = await isWhole(dataset, writer);
      expect([writer.name, issues]).toEqual([writer.name, whole ? [] : [expect.stringMatching(/^import /)]]);
      expect(files(back)).toEqual(whole ? files(dataset) : undefined);
    }
  });

  test("has the same bytes whatever is in it, or is refused where the report says that something was left out", async () => {
    await fc.assert(
      fc.asyncProperty(richDatasets(), async (whole) => {
        const { back, issues } = await through(whole);
        if (await isWhole(whole, writerNamed(name))) expect([issues, files(back)]).toEqual([[], files(whole)]);
        else expect([issues, back]).toEqual([["import whole"], undefined]);
      }),
      { numRuns: 20 },
    );
  });

  test.each(Object.entries(HOSTILE_TEXTS))(
    "has the same bytes with %s in its texts, or is refused",
    async (_, text) => {
      const whole = {
        ...dataset,
        info: { ...dataset.info, description: text },
        entities: edit(dataset.entities, "city/baihua", { name: text, description: text, properties: { code: text } }),
        sources: edit(dataset.sources, "tiny-gazette", { title: text, note: text }),
        evidence: edit(dataset.evidence, "city/baihua#1", { exact: text, note: text }),
      };
      const { back } = await through(whole);
      expect(files(back)).toEqual((await isWhole(whole, writerNamed(name))) ? files(whole) : undefined);
    },
  );

  test("that is a part of another is refused", async () => {
    const issues: Issue[] = [];
    const part = await written(await tinyGraph({ types: ["City"] }), writerNamed(name));
    expect(await read(part, `tiny.${extension}`, issues)).toBeUndefined();
    expect(issues).toMatchObject([{ rule: "import", column: "whole" }]);
  });
});
