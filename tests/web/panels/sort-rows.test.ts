import { describe, expect, test } from "vitest";
import { sortRows, writeRows } from "../../../web/src/panels/tables/sort-rows.ts";
import { numberCell, type Table, textCell, timeCell } from "../../../web/src/panels/tables/table.ts";

const columns = ["name", "time", "degree"].map((id) => ({ id, label: id, numeric: id === "degree" }));
const row = (name: string, time: string | undefined, degree: number) => ({
  item: { kind: "entity", id: name } as const,
  cells: [textCell(name), timeCell(time, (edtf) => `in ${edtf}`), numberCell(degree, String)],
});
const table: Table = {
  columns,
  rows: [row("沈阳", "2003-10", 9), row("鞍山", undefined, 10), row("大连", "../2000", 2), row("抚顺", "1978/2000", 2)],
};
const sorted = (column: string, descending: boolean, sought = "") =>
  sortRows(table, { column, descending }, sought).map(({ item }) => item.id);

describe("rows of a table", () => {
  test("are sorted by pinyin, by number, and by when a time begins", () => {
    expect(sorted("name", false)).toEqual(["鞍山", "大连", "抚顺", "沈阳"]);
    expect(sorted("degree", true)).toEqual(["鞍山", "沈阳", "大连", "抚顺"]);
    expect(sorted("time", false)).toEqual(["大连", "抚顺", "沈阳", "鞍山"]);
  });

  test("that have nothing to be sorted by come last either way", () => {
    expect(sorted("time", true)).toEqual(["沈阳", "抚顺", "大连", "鞍山"]);
  });

  test("are those in which a text stands", () => {
    expect(sorted("name", false, " in 2003 ")).toEqual(["沈阳"]);
    expect(sorted("name", false, "nothing")).toEqual([]);
  });

  test("are written with a tab between cells and a line each", () => {
    const spread = [row("两\n行", "2003", 1)];
    expect(writeRows(table, spread)).toBe("name\ttime\tdegree\n两 行\tin 2003\t1");
  });
});
