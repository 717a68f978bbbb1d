import { expect, test } from "vitest";
import type { Relation } from "../../../src/model/relation.ts";
import { DISTINCT_RELATIONS } from "../../../src/validation/rules/distinct-relations.ts";
import { find } from "../../support/rules.ts";
import { time } from "../../support/times.ts";

const FIRST: Relation = {
  id: "funds:agency/treasury:city/qingyan",
  type: "funds",
  source: "agency/treasury",
  target: "city/qingyan",
  time: time("1984"),
  under: "program/transition-pilot",
  quantity: { value: 3, comparator: "exact", unit: "亿元", text: "3亿元" },
};
const SECOND = { ...FIRST, id: `${FIRST.id}@again` };

const found = (change: Partial<Relation>) => find(DISTINCT_RELATIONS, { relations: [FIRST, { ...SECOND, ...change }] });

test.each([{}, { note: "said again" }, { rank: 2 }])("the same fact is found twice, with %j", (change) => {
  expect(found(change)).toEqual([`${SECOND.id} id ${SECOND.id}`]);
});

test.each([
  { type: "targets" },
  { target: "city/changze" },
  { source: "agency/planning-commission" },
  { time: time("1985") },
  { under: "program/other" },
  { quantity: { value: 3, comparator: "about", unit: "亿元", text: "约3亿元" } as const },
])("two facts that differ in %j are two", (change) => {
  expect(found(change)).toEqual([]);
});

test("a fact with a time and one without are two", () => {
  const { time: _, ...untimed } = SECOND;
  expect(find(DISTINCT_RELATIONS, { relations: [FIRST, untimed] })).toEqual([]);
});

test("a fact that stands thrice is found twice", () => {
  expect(find(DISTINCT_RELATIONS, { relations: [FIRST, SECOND, { ...FIRST, id: `${FIRST.id}@third` }] })).toHaveLength(
    2,
  );
});
