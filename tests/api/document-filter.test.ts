import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { data, error } = tinyApi();

const [NOTICE, LIST, SECOND] = ["1984-transition-notice", "2003-pilot-list", "2014-second-round"];

describe("documents are kept by", () => {
  test.each([
    ["their issuer, alone or with others", '{ issuer: "agency/planning-commission" }', [NOTICE, SECOND]],
    ["the other of two issuers", '{ issuer: "agency/treasury" }', [NOTICE]],
    ["an issuer that is not there", '{ issuer: "agency/none" }', []],
    ["one that issues nothing", '{ issuer: "city/qingyan" }', []],
    ["their category in Chinese", '{ category: "民生文件" }', [SECOND]],
    ["in English", '{ category: "documents on livelihood" }', [SECOND]],
    ["or as the dataset writes it", '{ category: "livelihood" }', [SECOND]],
    ["their kind", '{ kind: "名单" }', [LIST]],
    ["the time of their issue", '{ issuedDuring: "2003/2014" }', [LIST, SECOND]],
    ["the first day of their year", '{ issuedDuring: "1984-01-01" }', [NOTICE]],
    ["the day before", '{ issuedDuring: "1983-12-31" }', []],
    ["what they are for, and not what they designate", '{ target: "city/qingyan" }', [NOTICE]],
    ["what they designate only", '{ target: "city/jiyuan" }', []],
    ["the program that has to do with them", '{ program: "program/transition-pilot" }', [NOTICE]],
    ["the task that they set", '{ task: "task/restore-mines" }', [NOTICE]],
    ["a task that is part of what they set", '{ task: "task/treat-tailings" }', []],
    ["a text", '{ text: "名单" }', [LIST, SECOND]],
    ["several of these at once", '{ issuer: "agency/planning-commission", text: "第二轮", kind: "意见" }', [SECOND]],
    ["several that no document has at once", '{ issuer: "agency/treasury", kind: "意见" }', []],
  ])("%s: %s", async (_, filter, expected) => {
    const nodes = expected.map((id) => ({ id: `document/${id}` }));
    expect(await data(`{ documents(filter: ${filter}) { totalCount nodes { id } } }`)).toEqual({
      documents: { totalCount: expected.length, nodes },
    });
  });
});

test.each([
  [
    '{ kind: "通告" }',
    'kind "通告": no kind is called so. Did you mean "通知"? Known are 通知, Notice, 意见, Opinions, 名单, List.',
  ],
  ['{ kind: "" }', 'kind "": no kind is called so. Known are 通知, Notice, 意见, Opinions, 名单, List.'],
  ['{ category: "constructor" }', 'category "constructor": no category is called so. Known are '],
])("a label that there is not is refused: %s", async (filter, message) => {
  expect(await error(`{ documents(filter: ${filter}) { totalCount } }`)).toContain(
    `BAD_INPUT: Cannot filter documents by ${message}`,
  );
});
