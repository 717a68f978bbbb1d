import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";
import { dataset } from "../../support/tiny.ts";

const { data } = tinyApi();

/** The answer to these fields of one entity. */
async function of(id: string, fields: string): Promise<unknown> {
  return (await data(`{ entity(id: "${id}") { ${fields} } }`)).entity;
}

const ids = (...list: string[]) => list.map((id) => ({ id }));

describe("every entity", () => {
  test("says its names, words, time, degree, place and proof", async () => {
    const { x, y } = dataset.positions.find(({ id }) => id === "document/1984-transition-notice") ?? {};
    const fields =
      "__typename id type name nameEn aliases description descriptionEn time degree position { x y } evidence { id }";
    expect(await of("document/1984-transition-notice", fields)).toEqual({
      __typename: "Document",
      id: "document/1984-transition-notice",
      type: "DOCUMENT",
      name: "关于支持北原老工业基地加快转型和改善民生的若干意见及其实施办法的通知",
      nameEn: "Notice on Supporting the Transition of the Old Industrial Base of Beiyuan",
      aliases: ["1984年通知"],
      description: "联合通知，提出修复矿区与扩建学校。",
      descriptionEn: "The joint notice that asks to restore mines and expand schools.",
      time: "1984",
      degree: 8,
      position: { x, y },
      evidence: ids("document/1984-transition-notice#1", "document/1984-transition-notice#2"),
    });
  });

  test("lies where its coordinates say, and nowhere without them", async () => {
    const fields = "coordinates { latitude longitude }";
    expect(await of("city/changze", fields)).toEqual({ coordinates: { latitude: -0.5, longitude: 120 } });
    expect(await of("city/baihua", fields)).toEqual({ coordinates: null });
    expect(await of("task/expand-schools", fields)).toEqual({ coordinates: null });
  });

  test("is silent where the dataset is", async () => {
    const fields = "aliases description time degree relations { totalCount } observations { totalCount }";
    expect(await of("task/expand-schools", fields)).toEqual({
      aliases: [],
      description: null,
      time: null,
      degree: 1,
      relations: { totalCount: 1 },
      observations: { totalCount: 0 },
    });
    expect(await of("city/baihua", "degree relations { nodes { id } }")).toEqual({
      degree: 0,
      relations: { nodes: [] },
    });
  });

  test.each([
    ["an open interval", "program/transition-pilot", "2003/.."],
    ["a month", "document/2003-pilot-list", "2003-10"],
    ["a day", "treaty/north-plain-water", "2017-11-05"],
    ["an interval", "period/84-plan", "1984/1989"],
  ])("keeps the precision of %s", async (_, id, time) => {
    expect(await of(id, "time")).toEqual({ time });
  });

  test("has its relations by type, rank and id, each once", async () => {
    expect(await of("city/qingyan", "degree relations { nodes { id } }")).toEqual({
      degree: 7,
      relations: {
        nodes: ids(
          "designates:document/2003-pilot-list:city/qingyan",
          "designates:document/2003-pilot-list:city/qingyan@without-pilot",
          "designates:document/2014-second-round:city/qingyan",
          "paired-with:city/changze:city/qingyan@2005",
          "paired-with:city/changze:city/qingyan@2014",
          "paired-with:city/jiyuan:city/qingyan",
          "targets:document/1984-transition-notice:city/qingyan",
        ),
      },
    });
  });

  test.each([
    ["city/qingyan", "{ direction: OUT }", 3],
    ["city/qingyan", "{ direction: IN }", 7],
    ["city/qingyan", "{ direction: IN, types: [DESIGNATES] }", 3],
    ["city/qingyan", "{ entityTypes: [CITY] }", 3],
    ["city/qingyan", "{ entityTypes: [] }", 0],
    ["city/qingyan", '{ at: "2005-06" }', 2],
    ["city/qingyan", '{ at: "2014-01-01" }', 3],
    ["city/qingyan", '{ during: "2008-12-31/2009" }', 1],
    ["city/qingyan", '{ at: "2005", during: "2006" }', 1],
    ["city/qingyan", '{ at: "2003", during: "2006" }', 0],
    ["document/1984-transition-notice", "{ direction: OUT }", 4],
    ["document/1984-transition-notice", "{ direction: IN }", 4],
    ["document/1984-transition-notice", "{ types: [CITES], direction: OUT }", 0],
  ])("%s has its relations kept by %s: %i", async (id, filter, totalCount) => {
    expect(await of(id, `relations(filter: ${filter}) { totalCount }`)).toEqual({ relations: { totalCount } });
  });
});

describe("a Document", () => {
  test("says when, how and by whom it was issued, and what it is for", async () => {
    const fields = `... on Document {
      issued number category categoryEn: category(language: EN) kind kindEn: kind(language: EN) url
      issuers { id } drafters { id } promulgates { id } forwards { id } approves { id } implements { id }
      targets { id } programs { id } tasks { id }
    }`;
    expect(await of("document/1984-transition-notice", fields)).toEqual({
      issued: "1984",
      number: "规字〔1984〕12号",
      category: "纲领性文件",
      categoryEn: "Programmatic documents",
      kind: "通知",
      kindEn: "Notice",
      url: "https://example.org/1984/12?lang=zh&page=1",
      issuers: ids("agency/planning-commission", "agency/treasury"),
      drafters: [],
      promulgates: [],
      forwards: [],
      approves: [],
      implements: [],
      targets: ids("city/qingyan"),
      programs: ids("program/transition-pilot"),
      tasks: ids("task/expand-schools", "task/restore-mines"),
    });
  });
});

test("an Agency has the documents that it issued, in pages", async () => {
  const fields = "... on Agency { kind(language: EN) documents(first: 1) { totalCount nodes { id } } }";
  expect(await of("agency/planning-commission", fields)).toEqual({
    kind: "Commission",
    documents: { totalCount: 2, nodes: ids("document/1984-transition-notice") },
  });
});

describe("a City", () => {
  test("says where it is", async () => {
    const fields = "... on City { code latitude longitude region { id } }";
    expect(await of("city/changze", fields)).toEqual({ code: "990200", latitude: -0.5, longitude: 120, region: null });
    expect(await of("city/baihua", fields)).toEqual({ code: null, latitude: null, longitude: null, region: null });
  });

  test("has no program, for its designations only stand under one", async () => {
    expect(await of("city/qingyan", '... on City { programs { id } at: programs(at: "2014") { id } }')).toEqual({
      programs: [],
      at: [],
    });
  });
});

test("a Program has what has to do with it, each once, whatever the relation", async () => {
  const fields = "... on Program { kind documents { id } agencies { id } cities { id } regions { id } tasks { id } }";
  expect(await of("program/transition-pilot", fields)).toEqual({
    kind: "试点",
    documents: ids("document/1984-transition-notice"),
    agencies: ids("agency/treasury"),
    cities: [],
    regions: [],
    tasks: [],
  });
});

test("a Task stands in a tree", async () => {
  const fields = "... on Task { parent { id parent { id } } children { id } documents { id } }";
  expect(await of("task/treat-tailings", fields)).toEqual({
    parent: { id: "task/restore-mines", parent: null },
    children: [],
    documents: [],
  });
  expect(await of("task/restore-mines", fields)).toEqual({
    parent: null,
    children: ids("task/treat-tailings"),
    documents: ids("document/1984-transition-notice"),
  });
});

test("a Period has what falls in it, and an Indicator its unit", async () => {
  expect(await of("period/84-plan", "... on Period { kind(language: EN) members { id } }")).toEqual({
    kind: "Plan period",
    members: ids("document/1984-transition-notice"),
  });
  expect(await of("indicator/coal-share", "... on Indicator { unit }")).toEqual({ unit: "%" });
});

test("a type that only the ontology has is served with its own properties, by their kinds", async () => {
  const fields = `... on Treaty {
    name type articles address status statusEn: status(language: EN) time degree relations { nodes { type label source { id } } }
  }`;
  expect(await of("treaty/north-plain-water", fields)).toEqual({
    name: "北原水约",
    type: "TREATY",
    articles: 12,
    address: "https://example.org/treaty",
    status: "生效",
    statusEn: "In force",
    time: "2017-11-05",
    degree: 1,
    relations: { nodes: [{ type: "RATIFIES", label: "批准", source: { id: "agency/planning-commission" } }] },
  });
});
