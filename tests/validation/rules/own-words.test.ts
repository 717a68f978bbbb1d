import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { LONGEST_QUOTE } from "../../../src/model/evidence.ts";
import { OWN_WORDS } from "../../../src/validation/rules/own-words.ts";
import { chronicle, edit, find } from "../../support/rules.ts";
import { dataset, texts } from "../../support/tiny.ts";

/** A text without any repetition, and two stretches of it: as long as a quote may be, and one longer. */
const TEXT = String.fromCodePoint(...Array.from({ length: 200 }, (_, index) => 0x4e00 + index));
const [SHORT, LONG] = [TEXT.slice(50, 50 + LONGEST_QUOTE), TEXT.slice(50, 51 + LONGEST_QUOTE)];
const TITLE = dataset.entities.find(({ id }) => id === "document/1984-transition-notice")?.name ?? "";

const CITES = "cites:document/2003-pilot-list:document/1984-transition-notice";

/** For each column of prose: the item, and the dataset with this prose in it. */
const PROSE: readonly (readonly [id: string, column: string, write: (prose: string) => Partial<Dataset>])[] = [
  [
    "city/baihua",
    "description",
    (description) => ({ entities: edit(dataset.entities, "city/baihua", { description }) }),
  ],
  [
    "city/baihua",
    "description_en",
    (descriptionEn) => ({ entities: edit(dataset.entities, "city/baihua", { descriptionEn }) }),
  ],
  [
    "tiny-chronicle/1",
    "abstract",
    (abstract) => ({ sections: edit(dataset.sections, "tiny-chronicle/1", { abstract }) }),
  ],
  [
    "tiny-chronicle/1",
    "abstract_en",
    (abstractEn) => ({ sections: edit(dataset.sections, "tiny-chronicle/1", { abstractEn }) }),
  ],
  [CITES, "note", (note) => ({ relations: edit(dataset.relations, CITES, { note }) })],
  [CITES, "note_en", (noteEn) => ({ relations: edit(dataset.relations, CITES, { noteEn }) })],
  [
    "observation/coal-share-84",
    "note",
    (note) => ({ observations: edit(dataset.observations, "observation/coal-share-84", { note }) }),
  ],
  ["city/baihua#1", "note", (note) => ({ evidence: edit(dataset.evidence, "city/baihua#1", { note }) })],
  ["omission/title", "reason", (reason) => ({ omissions: edit(dataset.omissions, "omission/title", { reason }) })],
  [
    "omission/title",
    "reason_en",
    (reasonEn) => ({ omissions: edit(dataset.omissions, "omission/title", { reasonEn }) }),
  ],
  ["check/baihua", "note", (note) => ({ checks: edit(dataset.checks, "check/baihua", { note }) })],
  ["tiny-gazette", "note", (note) => ({ sources: edit(dataset.sources, "tiny-gazette", { note }) })],
];

describe.each(PROSE)("the prose of %s in %s", (id, column, write) => {
  test("is found when it repeats more of the text than a quote may", () => {
    expect(find(OWN_WORDS, write(`前言${LONG}后语`), chronicle(TEXT))).toEqual([`${id} ${column} ${LONG}`]);
  });

  test("is found though its white space differs", () => {
    const spaced = [...LONG].join(" ");
    expect(find(OWN_WORDS, write(spaced), chronicle([...TEXT].join("\n")))).toEqual([`${id} ${column} ${LONG}`]);
  });

  test("may repeat as much as a quote may", () => {
    expect(find(OWN_WORDS, write(`前言${SHORT}后语`), chronicle(TEXT))).toEqual([]);
  });

  test("may say anything where no text is at hand", () => {
    expect(find(OWN_WORDS, write(LONG))).toEqual([]);
  });
});

describe("a title", () => {
  const describeCity = (description: string) => ({ entities: edit(dataset.entities, "city/baihua", { description }) });

  test("may be named in full, with its marks", () => {
    const text = chronicle(`依照《${TITLE}》的要求`);
    expect(find(OWN_WORDS, describeCity(`《${TITLE}》所及的城市。`), text)).toEqual([]);
  });

  test("may be named in part", () => {
    expect(find(OWN_WORDS, describeCity(TITLE.slice(1)), chronicle(`《${TITLE}》`))).toEqual([]);
  });

  test("does not cover what is copied beside it", () => {
    const text = `《${TITLE}》${LONG}`;
    expect(find(OWN_WORDS, describeCity(text), chronicle(text))).toHaveLength(1);
  });
});

test("the tiny dataset is in its own words", () => {
  expect(find(OWN_WORDS, {}, texts)).toEqual([]);
});
