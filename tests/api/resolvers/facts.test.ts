import { describe, expect, test } from "vitest";
import { apiOf, tinyApi } from "../../support/api.ts";
import { entity, sourcesOf } from "../../support/sources.ts";
import { ontology } from "../../support/tiny.ts";

const withText = tinyApi();
const withoutText = tinyApi({ withText: false });

async function node(id: string, fields: string, api = withText): Promise<unknown> {
  return (await api.data(`{ node(id: "${id}") { ${fields} } }`)).node;
}

describe("a Relation", () => {
  test("says what it joins, how, when, in which place and under what", async () => {
    const fields = `... on Relation {
      id type label labelEn: label(language: EN) inverseLabel inverseLabelEn: inverseLabel(language: EN)
      source { id } target { __typename } time rank under { id } quantity { value } note evidence { id }
    }`;
    const id = "designates:document/2003-pilot-list:city/qingyan";
    expect(await node(id, fields)).toEqual({
      id,
      type: "DESIGNATES",
      label: "确定",
      labelEn: "designates",
      inverseLabel: "由…确定",
      inverseLabelEn: "designated by",
      source: { id: "document/2003-pilot-list" },
      target: { __typename: "City" },
      time: "2003-10",
      rank: null,
      under: { id: "program/transition-pilot" },
      quantity: null,
      note: null,
      evidence: [{ id: `${id}#1` }],
    });
  });

  test.each([
    ["@first", { value: 3.5, comparator: "ABOUT", unit: "亿元", priceBasis: "当年价", text: "约3.5亿元（当年价）" }],
    ["@eighties", { value: 200, comparator: "EXACT", unit: "万元", priceBasis: null, text: "200万元" }],
  ])("has its amount as the source gives it: %s", async (which, quantity) => {
    const fields = "... on Relation { quantity { value comparator unit priceBasis text } }";
    expect(await node(`funds:agency/treasury:program/transition-pilot${which}`, fields)).toEqual({ quantity });
  });

  test("keeps its time as written, and its note with commas and quotes", async () => {
    const decade = "funds:agency/treasury:program/transition-pilot@eighties";
    expect(await node(decade, "... on Relation { time }")).toEqual({ time: "198X" });
    const noted = "designates:document/2003-pilot-list:city/qingyan@without-pilot";
    expect(await node(noted, "... on Relation { time note(language: EN) }")).toEqual({
      time: null,
      note: 'The same list, "read" without its pilot, twice',
    });
  });

  test("has its note in the other language where it is in one only, and says in which", async () => {
    const noted = "designates:document/2003-pilot-list:city/qingyan@without-pilot";
    expect(await node(noted, "... on Relation { note noteLanguage en: noteLanguage(language: EN) }")).toEqual({
      note: 'The same list, "read" without its pilot, twice',
      noteLanguage: "EN",
      en: "EN",
    });
    const without = "designates:document/2003-pilot-list:city/qingyan";
    expect(await node(without, "... on Relation { note noteLanguage }")).toEqual({ note: null, noteLanguage: null });
  });
});

describe("an Observation", () => {
  test("says what is measured, of what, when, how much, and as a share of what", async () => {
    const fields = `... on Observation {
      indicator { id } subject { id } place { id } time quantity { value comparator unit text }
      shareOf { __typename id } changeOf { id } note evidence { quote }
    }`;
    expect(await node("observation/coal-share-84", fields)).toEqual({
      indicator: { id: "indicator/coal-share" },
      subject: { id: "period/84-plan" },
      place: null,
      time: "1984/1989",
      quantity: { value: 50, comparator: "MORE_THAN", unit: "%", text: "超过全国的一半" },
      shareOf: { __typename: "Period", id: "period/84-plan" },
      changeOf: null,
      note: null,
      evidence: [{ quote: "北原煤炭产量超过全国的一半" }],
    });
  });

  test("may be the change of another observation", async () => {
    const fields = "... on Observation { time quantity { value } changeOf { __typename id } }";
    expect(await node("observation/coal-share-later", fields)).toEqual({
      time: null,
      quantity: { value: -12.5 },
      changeOf: { __typename: "Observation", id: "observation/coal-share-84" },
    });
  });
});

describe("Evidence", () => {
  const fields = `... on Relation { evidence {
    id source { id } section sectionTitle sectionTitleEn: sectionTitle(language: EN)
    quote start end asserted note noteLanguage noteEn: note(language: EN) recordedBy method passage
  } }`;
  const inferred = "belongs-to:document/1984-transition-notice:period/84-plan";
  const expected = {
    id: `${inferred}#1`,
    source: { id: "tiny-chronicle" },
    section: "tiny-chronicle/1",
    sectionTitle: "一、起步",
    sectionTitleEn: "1. Beginnings",
    quote: "1984年",
    start: 14,
    end: 19,
    asserted: false,
    note: "1984年是这个时期的第一年。",
    noteLanguage: "ZH",
    noteEn: "1984 is the first year of the period.",
    recordedBy: "Zhenxing",
    method: "close reading",
  };

  test("shows the sentence around the phrase, within its section, where the text is at hand", async () => {
    const passage =
      "1984年，规划委员会与财务署联合印发《关于支持北原老工业基地加快转型和改善民生的若干意见及其实施办法的通知》，提出修复矿区和扩建学校两项任务，以青岩为先。";
    expect(await node(inferred, fields)).toEqual({ evidence: [{ ...expected, passage }] });
  });

  test("of a heading shows the heading", async () => {
    const section = {
      id: "s/1",
      source: "s",
      title: "一、 起步",
      titleEn: "1",
      kind: "prose" as const,
      start: 0,
      end: 9,
      abstract: "",
      abstractEn: "",
    };
    const proof = { source: "s", section: "s/1", exact: "起步", asserted: true, recordedBy: "x", method: "x" };
    const sources = sourcesOf(ontology, {
      sources: [{ id: "s", title: "s", authors: [] }],
      sections: [section],
      entities: [entity("x/1", "Task"), entity("x/2", "Task")],
      evidence: [
        { ...proof, id: "x/1#1", fact: "x/1", start: 2, end: 4 },
        { ...proof, id: "x/2#1", fact: "x/2", exact: "起步快", start: 5, end: 8 },
      ],
    });
    const { data } = apiOf({ ...sources, texts: new Map([["s", [..."一、起步\n起步快。后来"]]]) });
    expect(await data('{ nodes(ids: ["x/1", "x/2"]) { ... on Entity { evidence { passage } } } }')).toEqual({
      nodes: [{ evidence: [{ passage: "一、起步" }] }, { evidence: [{ passage: "起步快。" }] }],
    });
  });

  test("has no passage where the text is not at hand", async () => {
    expect(await node(inferred, fields, withoutText)).toEqual({ evidence: [{ ...expected, passage: null }] });
  });

  test("of a source without a text has neither position nor passage", async () => {
    const query = "evidence { source { id } section sectionTitle start end passage }";
    const { evidence } = (await withText.data(`{ entity(id: "treaty/north-plain-water") { ${query} } }`)).entity as {
      evidence: unknown[]; // As the query asks.
    };
    expect(evidence[1]).toEqual({
      source: { id: "tiny-gazette" },
      section: null,
      sectionTitle: null,
      start: null,
      end: null,
      passage: null,
    });
  });

  test("counts code points, also beyond the basic plane", async () => {
    const query = '{ entity(id: "city/jiyuan") { evidence { quote start end passage } } }';
    expect((await withText.data(query)).entity).toEqual({
      evidence: [{ quote: "𠮷原", start: 209, end: 211, passage: expect.stringMatching(/^2003年10月.*长泽和𠮷原。$/) }],
    });
  });
});
