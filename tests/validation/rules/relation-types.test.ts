import { expect, test } from "vitest";
import type { Relation } from "../../../src/model/relation.ts";
import { RELATION_TYPES } from "../../../src/validation/rules/relation-types.ts";
import { edit, find } from "../../support/rules.ts";
import { time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const CITES = "cites:document/2003-pilot-list:document/1984-transition-notice";
const PAIR = "paired-with:city/changze:city/qingyan@2014";
const QUANTITY = { value: 3, comparator: "exact", unit: "亿元", text: "3亿元" } as const;

const changed = (id: string, change: Partial<Relation>) =>
  find(RELATION_TYPES, { relations: edit(dataset.relations, id, change) });

test.each(["cite", "Cites", "CITES", "", "constructor"])("the type %j is found to be unknown", (type) => {
  expect(changed(CITES, { type })).toEqual([`${CITES} type ${type}`]);
});

test("a misspelt type gets the nearest one as remedy", () => {
  const relations = edit(dataset.relations, CITES, { type: "cite" });
  const [finding] = RELATION_TYPES.check({ dataset: { ...dataset, relations }, ontology, texts: new Map() });
  expect(finding?.remedy).toContain('Did you mean "cites"?');
});

test("an end of a type that may not stand there is found, at either end", () => {
  expect(changed(CITES, { source: "city/qingyan" })).toEqual([`${CITES} source city/qingyan`]);
  expect(changed(CITES, { target: "task/restore-mines" })).toEqual([`${CITES} target task/restore-mines`]);
});

test("an end of no type at all is left to the rule of references", () => {
  expect(changed(CITES, { source: "nowhere/lost" })).toEqual([]);
});

test("a relation of an entity to itself is found", () => {
  expect(changed(CITES, { target: "document/2003-pilot-list" })).toEqual([`${CITES} target document/2003-pilot-list`]);
});

test("a symmetric relation is found when the higher id is its source", () => {
  const found = changed(PAIR, { source: "city/qingyan", target: "city/changze" });
  expect(found).toEqual([`${PAIR} source city/qingyan`]);
});

test("a time is found where the type carries none", () => {
  expect(changed(CITES, { time: time("2003") })).toEqual([`${CITES} time 2003`]);
});

test.each([
  [{ rank: 1 }, "rank 1"],
  [{ under: "program/transition-pilot" }, "under program/transition-pilot"],
  [{ quantity: QUANTITY }, "value 3"],
])("%j is found where the type does not carry it", (change, found) => {
  expect(changed(CITES, change)).toEqual([`${CITES} ${found}`]);
});

test("all that is wrong with one relation is found at once", () => {
  expect(changed(CITES, { source: "city/qingyan", time: time("2003"), rank: 0, quantity: QUANTITY })).toEqual([
    `${CITES} source city/qingyan`,
    `${CITES} time 2003`,
    `${CITES} rank 0`,
    `${CITES} value 3`,
  ]);
});

test("qualifiers and times are right where the type carries them, and may be left out", () => {
  expect(find(RELATION_TYPES)).toEqual([]);
});
