import { describe, expect, test } from "vitest";
import { readTable } from "../../src/dataset/read-table.ts";
import { entityTable } from "../../src/dataset/tables/entities.ts";
import { RELATIONS } from "../../src/dataset/tables/relations.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { ontology } from "../support/tiny.ts";

const cityType = ontology.entityType("City");
if (!cityType) throw new Error("The ontology has no City.");
const CITIES = entityTable(cityType);
const HEADING = "id,name,name_en,aliases,description,description_en,time,code,latitude,longitude";

function read(text: string) {
  const issues: Issue[] = [];
  const rows = readTable(CITIES, text, issues) ?? [];
  return { rows, issues, found: issues.map(({ line, column, value }) => ({ line, column, value })) };
}

describe("a row", () => {
  test("becomes an item, its empty cells absent", () => {
    const { rows, issues } = read(`${HEADING}\ncity/a,甲,A,,,,1984,,41.5,\n`);
    expect(issues).toEqual([]);
    expect(rows.map(({ item }) => item)).toEqual([
      {
        id: "city/a",
        type: "City",
        name: "甲",
        nameEn: "A",
        aliases: [],
        time: { edtf: "1984", firstDay: 5113, lastDay: 5478 },
        properties: { latitude: 41.5 },
      },
    ]);
  });

  test("keeps a zero and takes a list apart", () => {
    const [row] = read(`${HEADING}\ncity/a,甲,,a|b|c,,,,,0,-0.5\n`).rows;
    expect(row?.item).toMatchObject({ aliases: ["a", "b", "c"], properties: { latitude: 0, longitude: -0.5 } });
  });

  test("keeps white space, quotes, commas and lines within a cell", () => {
    const [row] = read(`${HEADING}\ncity/a,甲,,," a, ""b""\nc ",,,,,\n`).rows;
    expect(row?.item.description).toBe(' a, "b"\nc ');
  });

  test("is found by the columns' names, in whatever order they stand", () => {
    const { rows, issues } = read(`name,id,${HEADING.split(",").slice(2).join(",")}\n甲,city/a,,,,,,,,\n`);
    expect(issues).toEqual([]);
    expect(rows[0]?.item).toMatchObject({ id: "city/a", name: "甲" });
  });

  test("has the line on which it ends", () => {
    const rows = read(`${HEADING}\ncity/a,甲,,,"1\n2\n3",,,,,\n\ncity/b,乙,,,,,,,,\n`).rows;
    expect(rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  test.each([
    ["lines that end with CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["every cell quoted", (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
  ])("is read from a file with %s", (_, write) => {
    const { rows, issues } = read(write(`${HEADING}\ncity/a,甲,,,,,,,,\n`));
    expect(issues).toEqual([]);
    expect(rows.map(({ item }) => item.id)).toEqual(["city/a"]);
  });
});

describe("what is wrong", () => {
  test("with cells is listed with line, column and value, and no row is dropped", () => {
    const { rows, found } = read(`${HEADING}\ncity/a,,,,,,1984-13,,north,\n,乙,,,,,,,,1e3\n`);
    expect(rows).toHaveLength(2);
    expect(found).toEqual([
      { line: 2, column: "name", value: undefined },
      { line: 2, column: "time", value: "1984-13" },
      { line: 2, column: "latitude", value: "north" },
      { line: 3, column: "id", value: undefined },
      { line: 3, column: "longitude", value: "1e3" },
    ]);
  });

  test("with the number of cells is listed once a row", () => {
    const { rows, issues } = read(`${HEADING}\ncity/a,甲\ncity/b,乙,,,,,,,,,,too,many\n`);
    expect(rows).toHaveLength(2);
    expect(issues.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "2 The row has 2 cells, the heading 10.",
      "3 The row has 13 cells, the heading 10.",
    ]);
  });

  test.each([
    ["missing", HEADING.replace(",code", ""), "code"],
    ["unknown", `${HEADING},mayor`, "mayor"],
    ["unknown and dangerous", `${HEADING},__proto__`, "__proto__"],
    ["written twice", `${HEADING},name`, "name"],
  ])("with a column that is %s is listed, at the heading", (_, heading, column) => {
    const cells = heading.split(",").map((name) => (name === "id" ? "city/a" : name === "name" ? "甲" : ""));
    const { found } = read(`${heading}\n${cells.join(",")}\n`);
    expect(found).toEqual([{ line: 1, column, value: undefined }]);
  });

  test("with a column that is misspelt is listed with the nearest", () => {
    const [issue] = read(`${HEADING.replace("latitude", "lattitude")}\n`).issues;
    expect(issue?.remedy).toContain('Did you mean "latitude"?');
  });

  test.each(["", "\n", "\n\n"])("with a file that is empty, %j, is listed", (text) => {
    expect(read(text).issues).toMatchObject([{ rule: "columns", file: "entities/cities.csv" }]);
  });

  test("with an empty file is listed though other files have issues", () => {
    const issues: Issue[] = [{ rule: "cells", file: "other.csv", reason: "It is wrong.", remedy: "Mend it." }];
    readTable(CITIES, "", issues);
    expect(issues).toHaveLength(2);
  });

  test.each([
    ["is not closed", `${HEADING}\ncity/a,"甲,,,,,,,,\n`],
    ["stands in a bare cell", `${HEADING}\ncity/a,甲"乙",,,,,,,,\n`],
    ["is followed by letters", `${HEADING}\ncity/a,"甲"乙,,,,,,,,\n`],
  ])("with a quote that %s is listed once, with its line", (_, text) => {
    expect(read(text).issues).toMatchObject([{ rule: "csv", file: "entities/cities.csv", line: expect.any(Number) }]);
  });

  test("with a value of a closed list is listed with the nearest", () => {
    const issues: Issue[] = [];
    const heading = RELATIONS.columns.map(({ name }) => name).join(",");
    readTable(RELATIONS, `${heading}\na:b:c,a,b,c,,,,3,abuot,亿元,,3亿元,,\n`, issues);
    expect(issues).toMatchObject([{ column: "comparator", value: "abuot", reason: expect.stringMatching(/[^.]\.$/) }]);
    expect(issues[0]?.remedy).toContain('Did you mean "about"?');
  });
});

describe("a quantity", () => {
  const heading = RELATIONS.columns.map(({ name }) => name).join(",");
  const readQuantity = (cells: string) => {
    const issues: Issue[] = [];
    const [row] = readTable(RELATIONS, `${heading}\na:b:c,a,b,c,,,,${cells},,\n`, issues) ?? [];
    return { quantity: row?.item.quantity, columns: issues.map(({ column }) => column) };
  };

  test("is written whole", () => {
    expect(readQuantity("0,exact,元,,零元")).toEqual({
      quantity: { value: 0, comparator: "exact", unit: "元", text: "零元" },
      columns: [],
    });
  });

  test("or not at all", () => {
    expect(readQuantity(",,,,")).toEqual({ quantity: undefined, columns: [] });
  });

  test.each([
    [",exact,元,,零元", "value"],
    ["1,,元,,一元", "comparator"],
    ["1,exact,,,一元", "unit"],
    ["1,exact,元,,", "quantity_text"],
    [",,,当年价,", "value"],
  ])("of which a part is missing, as in %s, is listed at that part", (cells, column) => {
    expect(readQuantity(cells).columns).toEqual([column]);
  });
});
