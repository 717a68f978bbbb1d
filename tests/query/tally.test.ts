import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TallyQuery, tally } from "../../src/query/tally.ts";
import { openStore } from "../../src/store/open-store.ts";
import { relationFilters } from "../support/filters.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { stepsFrom } from "../support/reference.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);
const counts = async (query: TallyQuery) =>
  (await tally(store, query, {})).items.map(({ id, beside }) => [id, beside.length]);

describe("a tally", () => {
  test("ranks agencies by the documents that they issued, with the documents and the relations", async () => {
    const issued = await tally(store, { of: "Agency", by: "Document", filter: { types: ["issued"] } }, {});
    expect(issued.items[0]).toEqual({
      id: "agency/planning-commission",
      beside: ["document/1984-transition-notice", "document/2014-second-round"],
      relations: [
        "issued:agency/planning-commission:document/1984-transition-notice",
        "issued:agency/planning-commission:document/2014-second-round",
      ],
    });
    expect(issued.items.map(({ id }) => id)).toEqual([
      "agency/planning-commission",
      "agency/state-conference-office",
      "agency/treasury",
    ]);
  });

  test("counts what is shared alone, where that is asked for", async () => {
    const joint = { of: "Agency", by: "Document", filter: { types: ["issued"] }, shared: 2 };
    expect(await counts(joint)).toEqual([
      ["agency/planning-commission", 1],
      ["agency/treasury", 1],
    ]);
    expect(await counts({ ...joint, shared: 3 })).toEqual([]);
  });

  test("has nothing for types that nothing joins, or that there are not", async () => {
    expect(await counts({ of: "Period", by: "Agency" })).toEqual([]);
    expect(await counts({ of: "Nothing", by: "Document" })).toEqual([]);
    expect(await counts({ of: "Agency", by: "__proto__" })).toEqual([]);
  });

  test("comes in pages", async () => {
    const query = { of: "Agency", by: "Document", filter: { types: ["issued"] } };
    const page = await tally(store, query, { first: 1, after: "agency/planning-commission" });
    expect(page.items.map(({ id }) => id)).toEqual(["agency/state-conference-office"]);
    expect(page).toMatchObject({ totalCount: 3, hasPrevious: true, hasNext: true });
    expect(await tally(store, query, { after: "agency/lost" })).toMatchObject({ items: [], unknownId: "agency/lost" });
  });

  test("counts as plain loops do, in any dataset", async () => {
    const types = fc.constantFrom("City", "Agency", "Task");
    const questions = fc.record({
      of: types,
      by: types,
      filter: relationFilters,
      shared: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(randomDatasets({ relations: 30 }), questions, async (random, { of, by, filter, shared }) => {
        const ranked = random.entities.filter(({ type }) => type === of);
        const besides = ranked.map(({ id }) => {
          const steps = stepsFrom(random, id, { ...filter, entityTypes: [by] });
          return { id, beside: [...new Set(steps.map(({ entity }) => entity))] };
        });
        const expected = besides
          .map(({ id, beside }) => {
            const sharers = (other: string) => besides.filter((each) => each.beside.includes(other)).length;
            return { id, beside: beside.filter((other) => sharers(other) >= shared) };
          })
          .filter(({ beside }) => beside.length > 0)
          .sort((a, b) => b.beside.length - a.beside.length || (a.id < b.id ? -1 : 1));
        const found = await tally(openStore(random, ontology), { of, by, filter, shared }, {});
        expect(found.items.map(({ id, beside }) => ({ id, beside }))).toEqual(expected);
      }),
    );
  });
});
