import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ZhenxingError } from "../../src/errors.ts";
import { periodsOf } from "../../src/query/periods.ts";
import { SELECTION_LIMITS, type Selection } from "../../src/query/selection.ts";
import { selectionFromSearch, selectionToSearch } from "../../src/query/selection-search.ts";
import { openStore } from "../../src/store/open-store.ts";
import { time, times } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const read = (search: string) => selectionFromSearch(new URLSearchParams(search), ontology);

function messageOf(search: string): string {
  try {
    read(search);
  } catch (error) {
    if (error instanceof ZhenxingError && error.code === "BAD_INPUT") return error.message;
    throw error;
  }
  throw new Error(`"${search}" was read.`);
}

/** Every text that a URL can carry: lone surrogates it cannot. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."&=+%#?/;, 振🏭\u202e\u0000\n"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});
const ids = fc.array(
  texts.filter((id) => id !== ""),
  { maxLength: 4 },
);
const namesOf = (types: readonly { readonly name: string }[]) => fc.subarray(types.map(({ name }) => name));

const selections: fc.Arbitrary<Selection> = fc.record(
  {
    ids,
    types: namesOf(ontology.entityTypes),
    relationTypes: namesOf(ontology.relationTypes),
    under: texts,
    text: texts,
    at: times,
    during: times,
    around: ids,
    depth: fc.integer({ min: 1, max: SELECTION_LIMITS.depth }),
    direction: fc.constantFrom("out", "in", "both"),
    pathFrom: texts,
    pathTo: texts,
    limit: fc.integer({ min: 1, max: SELECTION_LIMITS.limit }),
    where: fc.uniqueArray(
      fc.record({ key: fc.constantFrom("type", "kind", "relation-type"), values: fc.array(texts, { maxLength: 3 }) }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
    relatedTo: ids,
    without: ids,
    undated: fc.boolean(),
    avoid: ids,
    avoidDegreeAbove: fc.integer({ min: 1 }),
    timeRespecting: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("a selection in a URL", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(selectionToSearch(selection))).toEqual(selection);
      }),
      { numRuns: 500 },
    );
  });

  test("survives a whole address", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { searchParams } = new URL(`https://example.org/export/json?${selectionToSearch(selection)}`);
        expect(selectionFromSearch(searchParams, ontology)).toEqual(selection);
      }),
    );
  });

  test("is written with the names of GraphQL", () => {
    const selection: Selection = {
      types: ["City", "Treaty"],
      relationTypes: ["part-of"],
      direction: "out",
      at: time("2003-10"),
      around: ["city/qingyan"],
      depth: 2,
    };
    expect(selectionToSearch(selection)).toBe(
      "types=CITY&types=TREATY&relationTypes=PART_OF&direction=OUT&at=2003-10&around=city%2Fqingyan&depth=2",
    );
  });

  test("has a condition as its key and a value, once for each value", () => {
    const where = [
      { key: "kind", values: ["document/notice", ""] },
      { key: "joint", values: [] },
    ];
    expect(selectionToSearch({ where })).toBe("where=KIND%3Adocument%2Fnotice&where=KIND%3A&where=JOINT");
    expect(read("where=KIND:document/notice&where=JOINT&where=KIND:")).toEqual({ where });
  });

  test("leaves out what is undefined, and keeps a list of none", () => {
    expect(selectionToSearch({ ids: [], text: undefined, types: ["City"] })).toBe("ids=&types=CITY");
    expect(selectionToSearch({})).toBe("");
    expect(read("")).toEqual({});
  });
});

describe("a period in a URL", async () => {
  const periods = await periodsOf(openStore(dataset, ontology));
  const readNamed = (search: string) => selectionFromSearch(new URLSearchParams(search), ontology, periods);

  test.each(["period/84-plan", "“八四”时期", "八四时期"])("stands for its time: %s", (name) => {
    expect(readNamed(String(new URLSearchParams({ at: name })))).toEqual({ at: time("1984/1989") });
  });

  test("that is misspelt is named with what was meant", () => {
    expect(() => readNamed("during=八四日期")).toThrow(
      /^Cannot read the selection: during: cannot read "八四日期": .* Did you mean "八四时期"\? A selection has/,
    );
  });
});

describe("what cannot be read", () => {
  test.each([
    ["typs=CITY", "typs", 'Did you mean "types"?'],
    ["types=CITTY", "types", 'Did you mean "CITY"?'],
    ["types=City", "types", '"City"'],
    ["relationTypes=part-of", "relationTypes", '"part-of"'],
    ["at=2003-13", "at", '"2003-13"'],
    ["during=", "during", '""'],
    ["depth=0", "depth", '"0"'],
    ["depth=1.5", "depth", '"1.5"'],
    ["depth=1e1", "depth", '"1e1"'],
    ["limit=-1", "limit", '"-1"'],
    ["limit=many", "limit", '"many"'],
    ["limit=99999999999999999999", "limit", "whole number"],
    ["direction=up", "direction", '"up"'],
    ["undated=yes", "undated", '"yes" is not true or false'],
    ["where=KINDS:document/notice", "where", 'Did you mean "KIND"?'],
    ["where=kind:document/notice", "where", '"kind"'],
    ["avoidDegreeAbove=0", "avoidDegreeAbove", '"0"'],
    ["text=a&text=b", "text", "more than once"],
    ["at=2003&at=2004", "at", "more than once"],
    ["__proto__=x", "__proto__", "no such field"],
    ["constructor=x", "constructor", "no such field"],
  ])("in %s is named, with a remedy", (search, field, remedy) => {
    const message = messageOf(search);
    expect(message).toMatch(/^Cannot read the selection: /);
    expect(message).toContain(`${field}: `);
    expect(message).toContain(remedy);
    expect(message).not.toMatch(/\.;|\.\.|\?\.|;\s*$/);
  });

  test("is named all at once", () => {
    const message = messageOf("typs=CITY&at=never&depth=x&direction=up&types=CITTY");
    for (const field of ["typs", "at", "depth", "direction", "types"]) expect(message).toContain(`${field}: `);
    expect(message).not.toMatch(/\.;/);
  });

  test("leaves nothing on the prototype", () => {
    messageOf("__proto__=x&constructor=y");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
