import { describe, expect, test } from "vitest";
import { edgeAttributes, nodeAttributes } from "../../src/exports/attributes.ts";
import { collect } from "../../src/exports/collect.ts";
import { Ontology } from "../../src/ontology/ontology.ts";
import { PROPERTY_KINDS } from "../../src/ontology/property-kinds/index.ts";
import { both, entityType } from "../support/made-up-types.ts";
import { membersOf } from "../support/members.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { time } from "../support/times.ts";
import { ontology } from "../support/tiny.ts";

const said = (values: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(values.filter(([, value]) => value !== undefined));

describe("a time", () => {
  test.each([
    ["1984", "1984-01-01", "1984-12-31"],
    ["2003-10", "2003-10-01", "2003-10-31"],
    ["2004-02", "2004-02-01", "2004-02-29"],
    ["2017-11-05", "2017-11-05", "2017-11-05"],
    ["1978/2000", "1978-01-01", "2000-12-31"],
    ["198X", "1980-01-01", "1989-12-31"],
    ["2014/..", "2014-01-01", undefined],
    ["../1984", undefined, "1984-12-31"],
    ["0770", "0770-01-01", "0770-12-31"],
    ["-0220", "-000220-01-01", "-000220-12-31"],
    ["Y12000", "+012000-01-01", "+012000-12-31"],
  ])("is exported as written, with its first and last day where it has them: %s", async (edtf, first, last) => {
    const entities = [entity("task/1", "Task", { time: time(edtf) }), entity("task/2", "Task")];
    const relations = [relation("part-of", "task/1", "task/2", { time: time(edtf) })];
    const graph = await collect(sourcesOf(ontology, { entities, relations }).store, ontology, {});
    const [one] = (await membersOf(graph)).exportedEntities;
    const [joined] = (await membersOf(graph)).exportedRelations;
    if (!one || !joined) throw new Error("The facts are lost.");
    const expected = said(Object.entries({ time: edtf, time_first: first, time_last: last }));
    expect(said(nodeAttributes(graph.ontology, {}).map(({ name, value }) => [name, value(one)]))).toMatchObject(
      expected,
    );
    expect(said(edgeAttributes(graph.ontology, {}).map(({ name, value }) => [name, value(joined)]))).toMatchObject(
      expected,
    );
    const names = (values: object) => Object.keys(values).filter((name) => name.startsWith("time"));
    expect(names(said(nodeAttributes(graph.ontology, {}).map(({ name, value }) => [name, value(one)])))).toEqual(
      names(expected),
    );
  });
});

describe("the attributes of nodes", () => {
  const [STRING, NUMBER] = PROPERTY_KINDS;
  const property = (name: string, kind: (typeof PROPERTY_KINDS)[number]) => ({
    name,
    kind,
    label: both(name),
    description: both(name),
  });
  const typesOf = async (...types: Parameters<typeof entityType>[]) => {
    const made = new Ontology(
      types.map((args) => entityType(...args)),
      [],
    );
    const graph = await collect(sourcesOf(made, {}).store, made, {});
    return nodeAttributes(graph.ontology, {}).map(({ name, type }) => `${name} ${type}`);
  };

  test("have one for a property that several types have, a number where all say so", async () => {
    const of = (kind: (typeof PROPERTY_KINDS)[number]) => ({ properties: [property("amount", kind)] });
    expect(await typesOf(["A", of(NUMBER)], ["B", of(NUMBER)])).toContain("amount double");
    expect(await typesOf(["A", of(NUMBER)], ["B", of(STRING)])).toContain("amount string");
    expect((await typesOf(["A", of(STRING)], ["B", of(NUMBER)])).filter((each) => each.startsWith("amount"))).toEqual([
      "amount string",
    ]);
  });

  test("never have one name twice, nor one that a format needs", async () => {
    const names = (await typesOf(["A"])).map((each) => each.split(" ")[0] ?? "");
    const clashing = [...names.filter((name) => /^[a-z]+$/.test(name)), "id", "x", "y", "evidence"];
    const all = await typesOf(["A", { properties: clashing.map((name) => property(name, STRING)) }]);
    expect(new Set(all.map((each) => each.split(" ")[0])).size).toBe(all.length);
    for (const name of clashing) expect(all).toContain(`${name}_property string`);
  });

  test("have names that differ by more than case, and than what is added to them", async () => {
    const strange = ["size", "size_property", "nodeSize", "nodesize"];
    const all = await typesOf(["A", { properties: strange.map((name) => property(name, STRING)) }]);
    expect(all.filter((each) => /size/i.test(each))).toEqual([
      "size_property string",
      "size_property_property string",
      "nodeSize string",
      "nodesize_property string",
    ]);
  });
});
