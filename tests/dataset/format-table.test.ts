import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formatTable } from "../../src/dataset/format-table.ts";
import { SOURCES } from "../../src/dataset/tables/sources.ts";

const HEADING = "id,title,title_en,authors,year,publisher,url,sha256,licence,note,note_en";
const source = (id: string, title: string) => ({ id, title, authors: [] });

describe("a table", () => {
  test("without items is its heading, ended by LF", () => {
    expect(formatTable(SOURCES, [])).toBe(`${HEADING}\n`);
  });

  test("has its rows by id, whatever order they came in, and leaves the list alone", () => {
    const items = ["b", "a-1", "a", "B", "a/1", "10", "9"].map((id) => source(id, "题"));
    const given = [...items];
    const ids = formatTable(SOURCES, items)
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0]);
    expect(ids).toEqual(["10", "9", "B", "a", "a-1", "a/1", "b"]);
    expect(items).toEqual(given);
  });

  test.each([
    ["plain text", "振兴", "振兴"],
    ["a space at an end", " 振兴 ", " 振兴 "],
    ["an ideographic comma", "东，西", "东，西"],
    ["a comma", "a,b", '"a,b"'],
    ["a quote", 'the "north"', '"the ""north"""'],
    ["a line end", "a\nb", '"a\nb"'],
    ["a carriage return and a line end", "a\r\nb", '"a\r\nb"'],
    ["a formula", "=1+1", "=1+1"],
  ])("quotes %s only where it must", (_, title, cell) => {
    expect(formatTable(SOURCES, [source("a", title)])).toBe(`${HEADING}\na,${cell},,,,,,,,,\n`);
  });

  test("is read alike by a reader that takes every line end for one", () => {
    const text = formatTable(SOURCES, [source("a", "one\rtwo"), source("b", "three")]);
    expect(parse(text, { record_delimiter: ["\r\n", "\n", "\r"] }).map(([id]) => id)).toEqual(["id", "a", "b"]);
  });
});
