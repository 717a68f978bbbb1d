import { expect, test } from "vitest";
import { groupRelations } from "../../../web/src/state/group-relations.ts";

const relation = (id: string, type: string, source: string, target: string, labels = [`${type}s`, `${type} by`]) => ({
  id,
  type,
  label: labels[0] ?? "",
  inverseLabel: labels[1] ?? "",
  source: { id: source },
  target: { id: target },
});

test("relations stand together by type and direction, under the label that is read from the entity", () => {
  const rows = [relation("1", "ISSUE", "a", "x"), relation("2", "ISSUE", "y", "a"), relation("3", "ISSUE", "a", "z")];
  expect(groupRelations(rows, "a").map(({ label, rows: { length } }) => [label, length])).toEqual([
    ["ISSUEs", 2],
    ["ISSUE by", 1],
  ]);
});

test("a symmetric type is one group for both directions", () => {
  const labels = ["paired with", "paired with"];
  const rows = [relation("1", "PAIR", "a", "x", labels), relation("2", "PAIR", "y", "a", labels)];
  expect(groupRelations(rows, "a")).toHaveLength(1);
});

test("none is lost, and they keep their order", () => {
  const rows = ["1", "2", "3"].map((id) => relation(id, "CITE", "a", id));
  expect(groupRelations(rows, "a").flatMap((group) => group.rows.map(({ id }) => id))).toEqual(["1", "2", "3"]);
});
