import { describe, expect, test } from "vitest";
import {
  BOOLEAN,
  type CellKind,
  EDTF,
  INTEGER,
  LINK,
  NUMBER,
  ORDINAL,
  oneOf,
  SHA256,
  TEXT,
} from "../../src/dataset/cell-kinds.ts";

const KINDS: readonly { name: string; kind: CellKind; good: readonly string[]; bad: readonly string[] }[] = [
  { name: "text", kind: TEXT, good: ["字", " ", 'a,b\n"c"', "=1"], bad: [] },
  { name: "link", kind: LINK, good: ["https://example.org/a"], bad: ["example.org", "https://a b", "mailto:a@b.c"] },
  {
    name: "time",
    kind: EDTF,
    good: ["1984", "2003-10", "1978/2000", "2014/.."],
    bad: ["2003年", "84", "1983-02-29", " "],
  },
  {
    name: "number",
    kind: NUMBER,
    good: ["0", "-12.5", "8.58"],
    bad: ["八", "1e3", "1,000", "0x1", "1e400", " 1", "1000000000000000000000000"],
  },
  {
    name: "integer",
    kind: INTEGER,
    good: ["0", "7", "999999999999999"],
    bad: ["-1", "1.0", "01", "1e3", "99999999999999999999", "１"],
  },
  { name: "ordinal", kind: ORDINAL, good: ["1", "12"], bad: ["0", "-1", "01", "1.5", "first"] },
  {
    name: "checksum",
    kind: SHA256,
    good: ["0123456789abcdef".repeat(4)],
    bad: ["0123456789ABCDEF".repeat(4), "0123456789abcdef".repeat(3), "g".repeat(64), `${"0".repeat(64)}\n`],
  },
  { name: "boolean", kind: BOOLEAN, good: ["true", "false"], bad: ["TRUE", "yes", "1", "true "] },
  { name: "one of a list", kind: oneOf(["a", "b"]), good: ["a", "b"], bad: ["A", "ab", "c", "constructor"] },
];

describe.each(KINDS)("a cell of kind $name", ({ kind, good, bad }) => {
  test("is right when it is written so", () => {
    expect(good.filter((cell) => kind.fault(cell) !== undefined)).toEqual([]);
  });

  test("is wrong when it is written otherwise, in words that complete a sentence", () => {
    expect(bad.filter((cell) => kind.fault(cell) === undefined)).toEqual([]);
    for (const cell of bad) expect(`It must be ${kind.fault(cell)}.`).toMatch(/^It must be [^.]+[^.]*[^.?]\.$|8\.58/);
  });

  test("has the Table Schema constraints that its cells are held to", () => {
    const { enum: values, pattern, minimum } = kind.schema.constraints ?? {};
    const fits = (cell: string) =>
      (values?.includes(cell) ?? true) &&
      (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
      (minimum === undefined || Number(cell) >= minimum);
    expect(good.filter((cell) => !fits(cell))).toEqual([]);
  });
});
