import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/exports/cypher/column.ts";
import type { CypherMap } from "../../../src/exports/cypher/literal.ts";

/** The cells of the only column of these rows, and how they are read. */
function column(...rows: readonly CypherMap[]) {
  const [found, ...more] = columnsOf(rows);
  if (!found || more.length > 0) throw new Error("Not one column.");
  return { cells: rows.map(found.cell), read: found.read("c") };
}

describe("a column", () => {
  test.each([
    ["texts", [{ p: "a" }, { p: "b" }], ["a", "b"], "c"],
    ["truths", [{ p: true }, { p: false }], ["true", "false"], "toBoolean(c)"],
    ["doubles", [{ p: { double: 202 } }, { p: { double: -0 } }], ["202", "-0"], "toFloat(c)"],
    ["integers", [{ p: { integer: 202 } }], ["202"], "toInteger(c)"],
    ["days", [{ p: { day: "2003-10-01" } }], ["2003-10-01"], "date(c)"],
    ["lists", [{ p: ["a", "b'"] }, { p: ["c"] }], ["a;b'", "c"], "coalesce(split(c, ';'), [])"],
  ] satisfies [string, CypherMap[], string[], string][])("of %s keeps their type", (_, rows, cells, read) => {
    expect(column(...rows)).toEqual({ cells, read });
  });

  test("has a text for nothing that no text is", () => {
    expect(column({ p: "a" }, {})).toEqual({ cells: ["a", ""], read: "nullIf(c, '')" });
    expect(column({ p: "" }, {}, { p: "-" })).toEqual({ cells: ["", "--", "-"], read: "nullIf(c, '--')" });
  });

  test("tells a list of nothing from one of an empty text", () => {
    const { cells, read } = column({ p: [] }, { p: [""] }, { p: ["", ""] });
    expect(cells).toEqual(["-", "", ";"]);
    expect(read).toBe("coalesce(split(nullIf(c, '-'), ';'), [])");
  });

  test("of members with the mark between them has another", () => {
    const { cells, read } = column({ p: ["a;", "-;b"] });
    expect(read).toBe("coalesce(split(c, ';-;'), [])");
    expect(cells[0]?.split(";-;")).toEqual(["a;", "-;b"]);
  });
});

test("what no row has is no column, and no row has what objects inherit", () => {
  expect(
    columnsOf([
      { id: "a", none: undefined },
      { id: "b", ["__proto__"]: "x" },
    ]).map(({ name }) => name),
  ).toEqual(["id", "__proto__"]);
  expect(columnsOf([{ id: "a" }, { constructor: "x" }])[1]?.cell({ id: "a" })).toBe("");
});
