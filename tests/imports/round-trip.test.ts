import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDataset } from "../../src/dataset/format-dataset.ts";
import { collect } from "../../src/exports/collect.ts";
import { IMPORTERS } from "../../src/imports/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { edit } from "../support/rules.ts";
import { sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";
import { writerNamed, writtenText } from "../support/written.ts";

describe.each(IMPORTERS)("a dataset that went through $name", ({ name, read }) => {
  const writer = writerNamed(name);

  async function through(whole: Dataset): Promise<Dataset | undefined> {
    const graph = await collect(sourcesOf(ontology, whole).store, ontology, {}, { communities: true });
    const issues: Issue[] = [];
    const back = read(await writtenText(graph, writer), "file", issues);
    expect(issues).toEqual([]);
    return back;
  }

  /** Compared as its files: what is absent and what is undefined are the same there. */
  const files = (whole: Dataset | undefined) => whole && formatDataset(whole, ontology);

  test("has the same bytes", async () => {
    expect(files(await through(dataset))).toEqual(files(dataset));
  });

  test("has the same bytes, whatever its relations, times and ranks", async () => {
    await fc.assert(
      fc.asyncProperty(randomDatasets(), async (whole) => {
        expect(files(await through(whole))).toEqual(files(whole));
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(HOSTILE_TEXTS))("has the same bytes with %s in its texts", async (_, text) => {
    const whole = {
      ...dataset,
      info: { ...dataset.info, description: text },
      entities: edit(dataset.entities, "city/baihua", { name: text, description: text, properties: { code: text } }),
      sources: edit(dataset.sources, "tiny-gazette", { title: text, note: text }),
      evidence: edit(dataset.evidence, "city/baihua#1", { exact: text, note: text }),
    };
    expect(files(await through(whole))).toEqual(files(whole));
  });
});
