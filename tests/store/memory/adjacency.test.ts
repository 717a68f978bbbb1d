import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdjacency, DIRECTION_BITS } from "../../../src/store/memory/adjacency.ts";

const rows = (entityCount: number, edges: readonly (readonly [number, number, boolean])[]) => {
  const { offsets, relation, neighbor, direction } = buildAdjacency(
    entityCount,
    Int32Array.from(edges, ([source]) => source),
    Int32Array.from(edges, ([, target]) => target),
    Uint8Array.from(edges, ([, , symmetric]) => Number(symmetric)),
  );
  expect(offsets).toHaveLength(entityCount + 1);
  return Array.from({ length: entityCount }, (_, entity) =>
    Array.from({ length: (offsets[entity + 1] ?? 0) - (offsets[entity] ?? 0) }, (__, index) => {
      const slot = (offsets[entity] ?? 0) + index;
      return [relation[slot], neighbor[slot], direction[slot]];
    }),
  );
};

const { out, in: inward, both } = DIRECTION_BITS;

test("an entity's slots are its relations in their order, each with the other end and the direction", () => {
  expect(
    rows(4, [
      [0, 1, false],
      [2, 0, false],
      [0, 1, true],
    ]),
  ).toEqual([
    [
      [0, 1, out],
      [1, 2, inward],
      [2, 1, both],
    ],
    [
      [0, 0, inward],
      [2, 0, both],
    ],
    [[1, 0, out]],
    [],
  ]);
});

test("no entities and no relations have no slots", () => {
  expect(rows(0, [])).toEqual([]);
  expect(rows(2, [])).toEqual([[], []]);
});

test("a direction both ways is out and in together", () => {
  expect(both).toBe(out | inward);
});

test("every relation has a slot at each end, in any graph", () => {
  const graphs = fc.integer({ min: 1, max: 8 }).chain((count) => {
    const end = fc.nat(count - 1);
    return fc.tuple(fc.constant(count), fc.array(fc.tuple(end, end, fc.boolean())));
  });
  fc.assert(
    fc.property(graphs, ([count, edges]) => {
      const expected = Array.from({ length: count }, (_, entity) =>
        edges.flatMap(([source, target, symmetric], index) => [
          ...(source === entity ? [[index, target, symmetric ? both : out]] : []),
          ...(target === entity ? [[index, source, symmetric ? both : inward]] : []),
        ]),
      );
      expect(rows(count, edges)).toEqual(expected);
    }),
  );
});
