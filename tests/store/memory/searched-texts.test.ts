import { expect, test } from "vitest";
import { entityTexts, quoteTexts } from "../../../src/store/memory/searched-texts.ts";
import { entity, relation } from "../../support/sources.ts";
import { dataset } from "../../support/tiny.ts";

test("an entity has its name, each alias and what is said of it", () => {
  const named = entity("city/a", "City", { name: "甲", nameEn: "A", aliases: ["乙", "丙"], descriptionEn: "First." });
  expect(entityTexts(named).map(({ field, text }) => `${field} ${text}`)).toEqual([
    ...["name 甲", "alias 乙", "alias 丙", "nameEn A", "descriptionEn First."],
  ]);
});

test("a quote is there once, for all that it proves something of, most for whom it proves itself", () => {
  const [proof] = dataset.evidence;
  if (!proof) throw new Error("The tiny dataset has no evidence.");
  const of = (fact: string, number: number) => ({ ...proof, id: `${fact}#${number}`, fact, exact: "甲与乙" });
  const [text, ...more] = quoteTexts({
    entities: [entity("city/a", "City"), entity("city/b", "City")],
    relations: [relation("funds", "city/a", "city/b", { id: "r" })],
    observations: [],
    evidence: [of("r", 1), of("city/a", 1), of("nothing", 1)],
  });
  expect(more).toEqual([]);
  expect(text?.holders.map((holder) => [holder.entity, holder.evidence?.id])).toEqual([
    ["city/a", "city/a#1"],
    ["city/b", "r#1"],
  ]);
  expect(text?.holders[0]?.weight).toBeGreaterThan(text?.holders[1]?.weight ?? 1);
});

test("every quote of a dataset is searched", () => {
  const texts = new Set(quoteTexts(dataset).map(({ text }) => text));
  for (const { exact } of dataset.evidence) expect(texts).toContain(exact);
});
