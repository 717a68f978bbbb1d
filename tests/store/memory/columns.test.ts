import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../../src/graph/graph.ts";
import { overlaps } from "../../../src/model/time.ts";
import { Ontology } from "../../../src/ontology/ontology.ts";
import { buildColumns, maskOf, overlapsAt } from "../../../src/store/memory/columns.ts";
import { time, times } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const columnsOf = (edtfs: readonly (string | undefined)[]) => {
  const entities = edtfs.map((edtf, index) => ({
    ...{ id: `city/${index}`, type: "City", name: "市", aliases: [], properties: {} },
    ...(edtf === undefined ? {} : { time: time(edtf) }),
  }));
  return buildColumns(buildGraph({ entities, relations: [] }, ontology), ontology);
};

describe("columns", () => {
  const columns = buildColumns(
    buildGraph({ ...dataset, entities: [...dataset.entities].reverse() }, ontology),
    ontology,
  );

  test("have entities by id and relations by type, whatever order they came in", () => {
    expect(columns.entities).toEqual(dataset.entities);
    const types = columns.relations.map(({ type }) => type);
    expect(types).toEqual([...types].sort());
  });

  test("number the types as the ontology does, more of them than a byte holds", () => {
    const [city] = ontology.entityTypes;
    if (!city) throw new Error("The ontology is empty.");
    const types = Array.from({ length: 300 }, (_, order) => ({ ...city, name: `Type${order}`, order }));
    const entities = ["Type3", "Type259"].map((type, index) => ({
      id: `x/${index}`,
      type,
      name: "名",
      aliases: [],
      properties: {},
    }));
    const many = new Ontology(types, []);
    expect([...buildColumns(buildGraph({ entities, relations: [] }, many), many).entityType]).toEqual([3, 259]);
  });
});

describe("overlapping", () => {
  test.each(["1984", "../..", "1984/..", "../1984", "-0500"])("nothing without a time overlaps %s", (edtf) => {
    expect(overlapsAt(columnsOf([undefined]).entityDays, 0, time(edtf))).toBe(false);
  });

  test("is the same by columns as by times", () => {
    fc.assert(
      fc.property(times, times, ({ edtf }, other) => {
        expect(overlapsAt(columnsOf([edtf]).entityDays, 0, other)).toBe(overlaps(time(edtf), other));
      }),
    );
  });

  test("of held days reaches from the date of what lasts to the end, and not beyond an interval", () => {
    const held = (id: string, edtf: string) => {
      const entities = dataset.entities.filter((entity) => entity.id === id);
      return overlapsAt(
        buildColumns(buildGraph({ entities, relations: [] }, ontology), ontology).entityHeldDays,
        0,
        time(edtf),
      );
    };
    expect(["1983-12-31", "1984-01-01", "9999"].map((day) => held("document/1984-transition-notice", day))).toEqual([
      ...[false, true, true],
    ]);
    expect(["1983", "1989", "1990"].map((day) => held("period/84-plan", day))).toEqual([false, true, false]);
    expect(held("city/qingyan", "../..")).toBe(false);
  });

  test("reaches from the far past to the far future", () => {
    const days = columnsOf(["../..", "Y-17000", "Y17000"]).entityDays;
    expect([0, 1, 2].map((index) => overlapsAt(days, index, time("../..")))).toEqual([true, true, true]);
    expect([0, 1, 2].map((index) => overlapsAt(days, index, time("Y-17000")))).toEqual([true, true, false]);
  });
});

test("a mask flags the names that are wanted, and is none where all are", () => {
  expect([...(maskOf(["a", "b", "c"], ["c", "a", "x"]) ?? [])]).toEqual([1, 0, 1]);
  expect([...(maskOf(["a"], []) ?? [])]).toEqual([0]);
  expect(maskOf(["a"], undefined)).toBeUndefined();
});
