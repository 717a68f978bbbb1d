import { describe, expect, test } from "vitest";
import type { PropertyDefinition } from "../../src/ontology/entity-type.ts";
import { PROPERTY_KINDS } from "../../src/ontology/property-kinds/index.ts";
import type { PropertyKind } from "../../src/ontology/property-kinds/property-kind.ts";

const label = { zh: "性质", en: "Property" };
const values = { plan: { zh: "规划", en: "Plan" }, notice: { zh: "通知", en: "Notice" } };

/** Cells that each kind takes and refuses. */
const CELLS: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  string: { good: ["规字〔1984〕12号", "  ", "=1+1", "a|b", "🏭"], bad: [] },
  number: {
    good: [
      "0",
      "12",
      "-0.5",
      "41.5",
      "121.25",
      "41.50",
      "007",
      "0.00",
      "999999999999999",
      "0.000001",
      "0.30000000000000004",
    ],
    bad: [
      ...["", " ", "0x10", "1e3", "Infinity", "NaN", " 12", "1,000", "1.", ".5", "+1", "-", "１２", "约12", "1_000"],
      ...["1000000000000000000000000", "0.0000001", "0.12345678901234567890", "9007199254740993", "-0"],
    ],
  },
  latitude: { good: ["0", "41.8", "-90", "90.0"], bad: ["", "90.1", "-91", "41°48′", "1e1"] },
  longitude: { good: ["0", "123.43", "-180", "180"], bad: ["", "180.5", "-181", "E123", " 12"] },
  url: {
    good: ["https://example.org/1984/12?lang=zh&page=1#第一", "http://example.org", "https://例子.中国/文件"],
    bad: [
      ...["", "example.org", "//example.org", "/files/12", "ftp://example.org", "javascript:alert(1)", "https://"],
      ...["https:example.org", "https://example.org/a b", "https://example.org/a\nb", " https://example.org"],
      ...["https://example.org ", "https://example.org:99999"],
    ],
  },
  edtf: {
    good: ["1984", "2003-10", "2017-11-05", "1978/2000", "2014/..", "198X", "1984~"],
    bad: ["", " ", "84", "1984年", "1983-02-29", "2000/1999", "1984/"],
  },
  enum: { good: ["plan", "notice"], bad: ["", "Plan", "plans", "规划", "constructor", "__proto__", "toString"] },
};

describe.each<PropertyKind>(PROPERTY_KINDS)("the property kind $name", (kind) => {
  const definition: PropertyDefinition = { name: "property", kind, label, description: label, values };
  const { good = [], bad = [] } = CELLS[kind.name] ?? {};
  const isGood = (cell: string) => kind.fault(cell, definition) === undefined;

  test("takes what can be kept as written, and refuses the rest", () => {
    expect(good).not.toEqual([]);
    expect(good.filter((cell) => !isGood(cell))).toEqual([]);
    expect(bad.filter(isGood)).toEqual([]);
  });

  test("says what is wrong in words that complete a sentence", () => {
    for (const cell of bad) expect(kind.fault(cell, definition)).toMatch(/^(a|an|one of) .*[^.?]$/);
  });

  test("has a Table Schema that holds for what it takes", () => {
    const { format, constraints } = kind.schema(definition);
    if (format === "uri") expect(good.filter((cell) => !URL.canParse(cell))).toEqual([]);
    const { enum: listed, minimum = -Infinity, maximum = Infinity } = constraints ?? {};
    if (listed) expect(good.filter((cell) => !listed.includes(cell))).toEqual([]);
    if (kind.type === "number")
      expect(good.filter((cell) => !(minimum <= Number(cell) && Number(cell) <= maximum))).toEqual([]);
    if (kind.type === "number") expect(good.filter((cell) => !Number.isFinite(Number(cell)))).toEqual([]);
  });
});

test("two kinds do not share a name", () => {
  expect(new Set(PROPERTY_KINDS.map(({ name }) => name)).size).toBe(PROPERTY_KINDS.length);
});
