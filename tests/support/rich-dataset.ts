import fc, { type Arbitrary } from "fast-check";
import { present } from "../../src/dataset/table.ts";
import { VERDICTS } from "../../src/model/check.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { COMPARATORS } from "../../src/model/quantity.ts";
import { SECTION_KINDS } from "../../src/model/source.ts";
import { randomDatasets } from "./random-dataset.ts";
import { closeTimes } from "./times.ts";

/** Any text that a cell may hold; what half a character comes to in UTF-8 is another text. */
const texts = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((text) => !/[\p{Surrogate}|]/u.test(text));

const maybe = <Value>(values: Arbitrary<Value>) => fc.option(values, { nil: undefined });
const remarks = { note: maybe(texts), noteEn: maybe(texts) };
const stretch = { start: fc.nat(999), end: fc.nat(999) };

/** Decimals of few digits, as tables have them. */
const numbers = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);

const quantities = fc
  .record({
    value: numbers,
    comparator: fc.constantFrom(...COMPARATORS),
    unit: texts,
    priceBasis: maybe(texts),
    text: texts,
  })
  .map(present);

/** Datasets in which every list has members and every text may be any: for what has to hold all of one. */
export function richDatasets(): Arbitrary<Dataset> {
  return randomDatasets({ relations: 6 }).chain((plain) => {
    const facts = fc.constantFrom(...[...plain.entities, ...plain.relations].map(({ id }) => id));
    const entityIds = fc.constantFrom(...plain.entities.map(({ id }) => id));
    const said = fc.record({
      names: fc.array(texts, { minLength: 9, maxLength: 9 }),
      aliases: fc.array(texts, { maxLength: 3 }),
      nameEn: maybe(texts),
      description: maybe(texts),
      descriptionEn: maybe(texts),
      code: texts,
      latitude: numbers,
      quantity: maybe(quantities),
      ...remarks,
      x: numbers,
      y: numbers,
    });
    const lists = fc.record({
      sources: fc.array(fc.record({ title: texts, titleEn: maybe(texts), authors: fc.array(texts), ...remarks }), TWO),
      sections: fc.array(
        fc.record({
          title: texts,
          titleEn: texts,
          kind: fc.constantFrom(...SECTION_KINDS),
          ...stretch,
          abstract: texts,
          abstractEn: texts,
        }),
        TWO,
      ),
      omissions: fc.array(fc.record({ ...stretch, reason: texts, reasonEn: texts }), TWO),
      checks: fc.array(
        fc.record({
          fact: facts,
          checkedBy: texts,
          date: fc.constantFrom("2026-11-24", "2026-11-28"),
          verdict: fc.constantFrom(...VERDICTS),
          ...remarks,
        }),
        TWO,
      ),
      evidence: fc.array(
        fc.record({
          fact: facts,
          section: maybe(fc.constant("section/0")),
          exact: texts,
          asserted: fc.boolean(),
          ...remarks,
          recordedBy: texts,
          method: texts,
          placed: fc.boolean(),
          ...stretch,
        }),
        TWO,
      ),
      observations: fc.array(
        fc.record({
          indicator: entityIds,
          subject: entityIds,
          place: maybe(entityIds),
          time: maybe(closeTimes),
          quantity: quantities,
          shareOf: maybe(entityIds),
          changeOf: maybe(entityIds),
          ...remarks,
        }),
        TWO,
      ),
    });
    const infos = fc.record({
      title: texts,
      titleEn: texts,
      description: texts,
      descriptionEn: texts,
      homepage: maybe(fc.constantFrom("https://example.org/policy", "https://example.org/dataset/")),
      contributors: fc.array(fc.record({ title: fc.constantFrom("甲", "B"), role: texts }), TWO),
    });
    return fc.tuple(infos, said, lists).map(([about, words, parts]): Dataset => {
      const { names, aliases, nameEn, description, descriptionEn, code, latitude, quantity, note, noteEn, x, y } =
        words;
      const named = <Item extends object>(kind: string, items: readonly Item[]) =>
        items.map((item, index) => present({ ...item, id: `${kind}/${index}` }));
      return {
        info: present({ ...plain.info, ...about }),
        entities: plain.entities.map((entity, index) =>
          present({
            ...entity,
            name: names[index] ?? "",
            nameEn,
            aliases,
            description,
            descriptionEn,
            properties: entity.type === "City" ? { code, latitude } : {},
          }),
        ),
        relations: plain.relations.map((relation) => present({ ...relation, quantity, note, noteEn })),
        positions: plain.entities.map(({ id }) => ({ id, x, y })),
        sources: named("source", parts.sources),
        sections: named("section", parts.sections).map((section) => ({ ...section, source: "source/0" })),
        omissions: named("omission", parts.omissions).map((omission) => ({ ...omission, source: "source/0" })),
        checks: named("check", parts.checks),
        evidence: named("evidence", parts.evidence).map(({ placed, start, end, ...rest }) => ({
          ...rest,
          source: "source/0",
          ...(placed && { start, end }),
        })),
        observations: named("observation", parts.observations),
      };
    });
  });
}

const TWO = { minLength: 1, maxLength: 2 };
