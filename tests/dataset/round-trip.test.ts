import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDataset } from "../../src/dataset/format-dataset.ts";
import { formatTable } from "../../src/dataset/format-table.ts";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { readTable } from "../../src/dataset/read-table.ts";
import type { Table } from "../../src/dataset/table.ts";
import { CHECKS } from "../../src/dataset/tables/checks.ts";
import { entityTable } from "../../src/dataset/tables/entities.ts";
import { EVIDENCE } from "../../src/dataset/tables/evidence.ts";
import { OBSERVATIONS } from "../../src/dataset/tables/observations.ts";
import { OMISSIONS } from "../../src/dataset/tables/omissions.ts";
import { POSITIONS } from "../../src/dataset/tables/positions.ts";
import { RELATIONS } from "../../src/dataset/tables/relations.ts";
import { SECTIONS, SOURCES } from "../../src/dataset/tables/sources.ts";
import { writeDataset } from "../../src/dataset/write-dataset.ts";
import { type Check, VERDICTS } from "../../src/model/check.ts";
import type { Position } from "../../src/model/dataset.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Omission } from "../../src/model/omission.ts";
import { COMPARATORS } from "../../src/model/quantity.ts";
import type { Relation } from "../../src/model/relation.ts";
import { SECTION_KINDS, type Section, type Source } from "../../src/model/source.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { edit } from "../support/rules.ts";
import { copyTiny } from "../support/temporary.ts";
import { edtfs, times } from "../support/times.ts";
import { dataset, ontology, TINY } from "../support/tiny.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'", \n\r\t;|=＂，🏭振'), minLength: 1, maxLength: 8 }),
);
const decimals = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => /^-?\d+(\.\d{1,21})?$/.test(`${value}`) && !Object.is(value, -0));
const listed = fc.array(
  texts.filter((text) => !text.includes("|")),
  { maxLength: 3 },
);

const quantities = fc.record(
  { value: decimals, comparator: fc.constantFrom(...COMPARATORS), unit: texts, text: texts, priceBasis: texts },
  { requiredKeys: ["value", "comparator", "unit", "text"] },
);

const cityType = ontology.entityType("City");
if (!cityType) throw new Error("The ontology has no City.");

/** The test that any list of such items comes back from a table's bytes. */
function roundTrip<Item extends { readonly id: string }>(table: Table<Item>, item: Arbitrary<Item>) {
  const lists = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 6 });
  const check = fc.property(lists, (list) => {
    const text = formatTable(table, list);
    const issues: Issue[] = [];
    const read = (readTable(table, text, issues) ?? []).map((row) => row.item);
    expect(issues).toEqual([]);
    expect(read).toEqual([...list].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(formatTable(table, read)).toBe(text);
  });
  return { name: table.name, check: () => fc.assert(check, { numRuns: 200 }) };
}

const degrees = (most: number) => decimals.map((value) => (Math.abs(value) <= most ? value : 0));
const properties = fc.record({ code: texts, latitude: degrees(90), longitude: degrees(180) }, { requiredKeys: [] });

const ROUND_TRIPS = [
  roundTrip<Entity>(
    entityTable(cityType),
    fc.record(
      {
        id: texts,
        type: fc.constant("City"),
        name: texts,
        aliases: listed,
        properties,
        nameEn: texts,
        description: texts,
        descriptionEn: texts,
        time: times,
      },
      { requiredKeys: ["id", "type", "name", "aliases", "properties"] },
    ),
  ),
  roundTrip<Relation>(
    RELATIONS,
    fc.record(
      {
        id: texts,
        type: texts,
        source: texts,
        target: texts,
        ...{
          time: times,
          rank: fc.integer({ min: 1 }),
          under: texts,
          quantity: quantities,
          note: texts,
          noteEn: texts,
        },
      },
      { requiredKeys: ["id", "type", "source", "target"] },
    ),
  ),
  roundTrip<Observation>(
    OBSERVATIONS,
    fc.record(
      {
        id: texts,
        indicator: texts,
        subject: texts,
        quantity: quantities,
        place: texts,
        time: times,
        shareOf: texts,
        changeOf: texts,
        note: texts,
        noteEn: texts,
      },
      { requiredKeys: ["id", "indicator", "subject", "quantity"] },
    ),
  ),
  roundTrip<Evidence>(
    EVIDENCE,
    fc.record(
      {
        id: texts,
        fact: texts,
        source: texts,
        exact: texts,
        asserted: fc.boolean(),
        ...{
          recordedBy: texts,
          method: texts,
          section: texts,
          start: fc.nat(),
          end: fc.nat(),
          note: texts,
          noteEn: texts,
        },
      },
      { requiredKeys: ["id", "fact", "source", "exact", "asserted", "recordedBy", "method"] },
    ),
  ),
  roundTrip<Source>(
    SOURCES,
    fc.record(
      {
        id: texts,
        title: texts,
        authors: listed,
        titleEn: texts,
        year: edtfs,
        publisher: texts,
        ...{
          url: fc.webUrl(),
          sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
          licence: texts,
          note: texts,
          noteEn: texts,
        },
      },
      { requiredKeys: ["id", "title", "authors"] },
    ),
  ),
  roundTrip<Section>(
    SECTIONS,
    fc.record({
      id: texts,
      source: texts,
      title: texts,
      titleEn: texts,
      kind: fc.constantFrom(...SECTION_KINDS),
      start: fc.nat(),
      end: fc.nat(),
      abstract: texts,
      abstractEn: texts,
    }),
  ),
  roundTrip<Omission>(
    OMISSIONS,
    fc.record({ id: texts, source: texts, start: fc.nat(), end: fc.nat(), reason: texts, reasonEn: texts }),
  ),
  roundTrip<Check>(
    CHECKS,
    fc.record(
      {
        id: texts,
        fact: texts,
        checkedBy: texts,
        date: edtfs,
        verdict: fc.constantFrom(...VERDICTS),
        note: texts,
        noteEn: texts,
      },
      { requiredKeys: ["id", "fact", "checkedBy", "date", "verdict"] },
    ),
  ),
  roundTrip<Position>(POSITIONS, fc.record({ id: texts, x: decimals, y: decimals })),
];

test.each(ROUND_TRIPS)(
  "what is written to the table $name is read back, and written again to the same bytes",
  ({ check }) => check(),
);

test.each([["a|b"], [""]])("a list with %j in it is not written: it would be read as another", (item) => {
  const entity = { id: "city/x", type: "City", name: "x", properties: {}, aliases: ["a", item] };
  expect(() => formatTable(entityTable(cityType), [entity])).toThrow(/^Cannot write ".*" into a list: it /);
});

describe("the tiny dataset", () => {
  test("is formatted to the bytes that are on disk", async () => {
    for (const [file, text] of formatDataset(dataset, ontology)) {
      expect(text).toBe(await readFile(join(TINY, file), "utf8"));
    }
  });

  test("is read from any order and written back to the same bytes", async () => {
    const directory = await copyTiny();
    const upsideDown = {
      ...dataset,
      relations: [...dataset.relations].reverse(),
      entities: [...dataset.entities].reverse(),
    };
    expect(await writeDataset(directory, upsideDown, ontology)).toEqual([]);
  });

  test("keeps any description through the disk", async () => {
    const directory = await copyTiny();
    await fc.assert(
      fc.asyncProperty(texts, texts, async (description, note) => {
        const changed = {
          ...dataset,
          entities: edit(dataset.entities, "city/baihua", { description }),
          sources: edit(dataset.sources, "tiny-gazette", { note }),
        };
        await writeDataset(directory, changed, ontology);
        const read = await readDataset(directory, ontology);
        expect(read.dataset).toEqual(changed);
        expect(await writeDataset(directory, read.dataset, ontology)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
