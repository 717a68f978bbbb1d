import { expect, test } from "vitest";
import { passagesOf } from "../../src/model/passages.ts";
import { sourcePassages } from "../../src/query/source-passages.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset, ontology, texts } from "../support/tiny.ts";

const store = openStore(dataset, ontology);
const [source, text] = ["tiny-chronicle", texts.get("tiny-chronicle")] as const;

test("the passages of a text are its sentences and headings, with ids", async () => {
  const passages = await sourcePassages(store, text, source);
  expect(passages.map(({ id: _, source: __, ...passage }) => passage)).toEqual(
    passagesOf(text ?? [], dataset.sections),
  );
  expect(passages[0]).toMatchObject({ id: `${source}@${passages[0]?.start}-${passages[0]?.end}`, source });
});

test("those of a section lie in it", async () => {
  const passages = await sourcePassages(store, text, source, "tiny-chronicle/2");
  expect(new Set(passages.map(({ section }) => section))).toEqual(new Set(["tiny-chronicle/2"]));
  expect(passages.length).toBeGreaterThan(2);
  expect(await sourcePassages(store, text, source, "lost")).toEqual([]);
});

test("without the text they are what quotes cover together", async () => {
  const passages = await sourcePassages(store, undefined, source);
  expect(passages.slice(0, 3).map(({ start, end, kind, section }) => [start, end, kind, section])).toEqual([
    [14, 19, "quotes", "tiny-chronicle/1"],
    [20, 33, "quotes", "tiny-chronicle/1"],
    [34, 70, "quotes", "tiny-chronicle/1"],
  ]);
  for (const { start = 0, end = 0 } of dataset.evidence.filter((each) => each.source === source)) {
    expect(passages.filter((each) => each.start <= start && end <= each.end)).toHaveLength(1);
  }
});

test("a source without positions has none", async () => {
  expect(await sourcePassages(store, undefined, "tiny-gazette")).toEqual([]);
  expect(await sourcePassages(store, undefined, "lost")).toEqual([]);
});
