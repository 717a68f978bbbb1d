import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/dataset/read-dataset.ts";
import { readOntology } from "../../../src/dataset/read-ontology.ts";
import { parseTime } from "../../../src/model/time.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { apiOf, tinyApi } from "../../support/api.ts";

const tiny = tinyApi();

describe("timeline", () => {
  test("is by year where no unit is given, and null means absent", async () => {
    const fields = "{ time label dated entityCount relationCount }";
    const { timeline } = await tiny.data(`{ timeline ${fields} }`);
    expect(await tiny.data(`{ timeline(select: null, unit: null) ${fields} }`)).toEqual({ timeline });
    expect(await tiny.data(`{ timeline(select: {}, unit: YEAR) ${fields} }`)).toEqual({ timeline });
  });

  test("names its buckets in both languages, and the periods", async () => {
    const query = `{ timeline(unit: PERIOD) { time label en: label(language: EN) period { id name } dated } }`;
    expect(await tiny.data(query)).toEqual({
      timeline: [
        {
          time: "1984/1989",
          label: "“八四”时期",
          en: "Period of the 1984 plan",
          period: { id: "period/84-plan", name: "“八四”时期" },
          dated: true,
        },
        { time: null, label: "各时期之外", en: "Outside of all periods", period: null, dated: true },
        { time: null, label: "无日期", en: "No date", period: null, dated: false },
      ],
    });
  });

  test("names years in both languages", async () => {
    const query = '{ timeline(select: { during: "2006" }) { time label en: label(language: EN) period { id } } }';
    expect(await tiny.data(query)).toEqual({
      timeline: [
        { time: "2006", label: "2006年", en: "2006", period: null },
        { time: null, label: "无日期", en: "No date", period: null },
      ],
    });
  });
});

describe("facets", () => {
  test("have their values with ids, labels and counts, and say how many values there are", async () => {
    const query =
      "{ facets(select: { types: [DOCUMENT] }, by: [KIND]) { key totalCount values { id label en: label(language: EN) entityCount relationCount } } }";
    const values = [{ id: "document/opinions", label: "意见", en: "Opinions", entityCount: 1, relationCount: null }];
    expect(await tiny.data(query)).toEqual({
      facets: [{ key: "KIND", totalCount: 3, values: expect.arrayContaining(values) }],
    });
  });

  test("take what they give as a condition", async () => {
    const where = '{ where: [{ key: KIND, values: ["document/opinions"] }] }';
    expect(await tiny.data(`{ subgraph(select: ${where}) { entities { id } } }`)).toEqual({
      subgraph: { entities: [{ id: "document/2014-second-round" }] },
    });
    expect(
      await tiny.error(
        '{ subgraph(select: { where: [{ key: KIND, values: ["document/opinion"] }] }) { entityCount } }',
      ),
    ).toBe(
      'BAD_INPUT: Cannot select by KIND "document/opinion": no KIND has this value. Did you mean "document/opinions"? Take the ids that aggregate gives for it.',
    );
  });

  test("say what is left out", async () => {
    const { extensions } = await tiny.ask("{ facets(by: [ISSUER]) { values(first: 1) { id } } }");
    expect(extensions?.zhenxing).toMatchObject({
      complete: false,
      cuts: [{ field: "facets.values", limit: "first", lists: 1, shown: 1, total: 4 }],
    });
  });
});

describe("aggregate", () => {
  test("is cut where asked, and says so", async () => {
    const { data, extensions } = await tiny.ask("{ aggregate(by: [TYPE], first: 2) { keys { id } } }");
    expect(data).toEqual({ aggregate: [{ keys: [{ id: "DOCUMENT" }] }, { keys: [{ id: "AGENCY" }] }] });
    expect(extensions?.zhenxing).toMatchObject({
      cuts: [{ field: "aggregate", limit: "first", lists: 1, shown: 2, total: 8 }],
    });
    expect(await tiny.error("{ aggregate(by: [TYPE], first: 0) { keys { id } } }")).toMatch(
      /^BAD_INPUT: .*from 1 to 10000/,
    );
  });

  test("has the values of its keys with their labels in both languages", async () => {
    const query =
      "{ aggregate(select: { types: [DOCUMENT] }, by: [KIND, JOINT]) { keys { key id label en: label(language: EN) } entityCount relationCount } }";
    const joint = { key: "JOINT", id: "joint", label: "联合发布", en: "Issued jointly" };
    const single = { key: "JOINT", id: "single", label: "单独发布", en: "Issued by one" };
    const kind = (id: string, label: string, en: string) => ({ key: "KIND", id: `document/${id}`, label, en });
    expect(await tiny.data(query)).toEqual({
      aggregate: [
        { keys: [kind("notice", "通知", "Notice"), joint], entityCount: 1, relationCount: null },
        { keys: [kind("opinions", "意见", "Opinions"), single], entityCount: 1, relationCount: null },
        { keys: [kind("list", "名单", "List"), single], entityCount: 1, relationCount: null },
      ],
    });
  });

  test("counts relations by their types, one type that the ontology adds among them", async () => {
    const query =
      "{ aggregate(select: { relationTypes: [RATIFIES, SETS] }, by: [RELATION_TYPE]) { keys { id } entityCount relationCount } }";
    expect(await tiny.data(query)).toEqual({
      aggregate: [
        { keys: [{ id: "RATIFIES" }], entityCount: null, relationCount: 1 },
        { keys: [{ id: "SETS" }], entityCount: null, relationCount: 2 },
      ],
    });
  });

  test.each(["TYPE", "RELATION_TYPE", "KIND", "CATEGORY", "ISSUER", "JOINT", "PLACE", "PERIOD", "YEAR"])(
    "gives ids by %s that a selection takes as they are",
    async (key) => {
      const { aggregate } = await tiny.data(`{ aggregate(by: [${key}]) { keys { id } entityCount relationCount } }`);
      const rows = aggregate as { keys: { id: string | null }[]; entityCount: number | null; relationCount: number }[]; // As asked.
      expect(rows.length).toBeGreaterThan(1);
      for (const { keys, entityCount, relationCount } of rows) {
        const id = keys[0]?.id ?? "";
        const select =
          key === "RELATION_TYPE" ? `relationTypes: [${id}]` : `where: [{ key: ${key}, values: ["${id}"] }]`;
        const { subgraph } = await tiny.data(`{ subgraph(select: { ${select} }) { entityCount relationCount } }`);
        expect(subgraph).toMatchObject(entityCount === null ? { relationCount } : { entityCount });
      }
    },
  );

  test("refuses keys that no fact has together, with what to do", async () => {
    expect(await tiny.error("{ aggregate(by: [TYPE, RELATION_TYPE]) { entityCount } }")).toBe(
      "BAD_INPUT: Cannot count by TYPE together with RELATION_TYPE: one tells entities apart and the other relations. Ask for them one after the other.",
    );
  });
});

describe("diff", () => {
  test("lists what began, ended and changed, with the facts", async () => {
    const query = `{ diff(from: "1985", to: "2003", select: { types: [PERIOD, DOCUMENT] }) {
      from to
      began { entities { id } relations { id } entityCount relationCount }
      ended { entities { id } relationCount }
      relations { before { id } after { id } } statistics { before { id } } undatedEntities undatedRelations
    } }`;
    expect(await tiny.data(query)).toEqual({
      diff: {
        from: "1985",
        to: "2003",
        began: { entities: [{ id: "document/2003-pilot-list" }], relations: [], entityCount: 1, relationCount: 0 },
        ended: { entities: [{ id: "period/84-plan" }], relationCount: 0 },
        relations: [],
        statistics: [],
        undatedEntities: 0,
        undatedRelations: 3,
      },
    });
  });

  test("takes periods for times", async () => {
    const fields = "{ from to ended { entities { id } } }";
    expect(await tiny.data(`{ diff(from: "八四时期", to: "2003") ${fields} }`)).toEqual(
      await tiny.data(`{ diff(from: "1984/1989", to: "2003") ${fields} }`),
    );
  });

  test("is cut by the limit of the selection, list by list, and says so", async () => {
    const query =
      '{ diff(from: "1970", to: "2020", select: { limit: 2 }) { began { entities { id } entityCount relations { id } relationCount } } }';
    const { data, extensions } = await tiny.ask(query);
    expect(data).toMatchObject({
      diff: { began: { entities: [{}, {}], entityCount: 6, relations: [{}, {}], relationCount: 12 } },
    });
    expect(extensions?.zhenxing).toMatchObject({
      complete: false,
      cuts: [{ field: "diff", limit: "limit", lists: 3 }],
    });
  });

  test.each([
    [
      'from: "2005", to: "2003"',
      /^BAD_INPUT: Cannot tell what changed from "2005" to "2003": .* the earlier as from\.$/,
    ],
    ['from: "1985", to: "2003", select: { limit: 0 }', /^BAD_INPUT: Cannot answer for limit 0/],
    ['from: "1985", to: "soon"', /^BAD_INPUT: Cannot read time "soon"/],
  ])("refuses %s", async (args, message) => {
    expect(await tiny.error(`{ diff(${args}) { undatedEntities } }`)).toMatch(message);
  });
});

describe("the shipped dataset, counted by plain loops", async () => {
  const ontology = await readOntology("graph-data/ontology");
  const { dataset } = await readDataset("graph-data/northeast-revitalization", ontology);
  const { data } = apiOf({ store: openStore(dataset, ontology), ontology, texts: new Map() });
  const documents = dataset.entities.filter(({ type }) => type === "Document");
  const issuers = (id: string) => dataset.relations.filter(({ type, target }) => type === "issued" && target === id);

  test("has its agencies ranked by the documents they issued jointly", async () => {
    const query = "{ aggregate(select: { types: [DOCUMENT] }, by: [JOINT, ISSUER]) { keys { id } entityCount } }";
    const { aggregate } = (await data(query)) as {
      aggregate: { keys: { id: string | null }[]; entityCount: number }[];
    }; // As asked.
    const expected = new Map<string, number>();
    for (const { id } of documents.filter(({ id }) => issuers(id).length > 1)) {
      for (const { source } of issuers(id)) expected.set(source, (expected.get(source) ?? 0) + 1);
    }
    const rows = aggregate.filter(({ keys: [joint] }) => joint?.id === "joint");
    expect(Object.fromEntries(rows.map(({ keys, entityCount }) => [keys[1]?.id, entityCount]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  test("has its documents by category and year", async () => {
    const query = "{ aggregate(select: { types: [DOCUMENT] }, by: [CATEGORY, YEAR]) { keys { id } entityCount } }";
    const { aggregate } = (await data(query)) as {
      aggregate: { keys: { id: string | null }[]; entityCount: number }[];
    }; // As asked.
    const expected: Record<string, number> = {};
    for (const { properties, time } of documents) {
      const category = properties.category === undefined ? "null" : `document/${properties.category}`;
      const key = `${category} ${time ? time.edtf.slice(0, 4) : "null"}`; // None of them spans two years.
      expected[key] = (expected[key] ?? 0) + 1;
    }
    const found = aggregate.map(({ keys, entityCount }) => [keys.map(({ id }) => String(id)).join(" "), entityCount]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("has in force in 2005 the lasting of that year or earlier, and what spans or dates from it", async () => {
    const { entities } = await data('{ entities(filter: { at: "2005" }, first: 100) { totalCount nodes { id } } }');
    const [start, end] = [parseTime("2005")?.firstDay ?? 0, parseTime("2005")?.lastDay ?? 0];
    const expected = dataset.entities.filter(({ type, time }) => {
      if (!time || time.firstDay > end) return false;
      const single = !time.edtf.includes("/");
      return time.lastDay >= start || (single && ontology.entityType(type)?.lasting === true);
    });
    const ids = expected.map(({ id }) => id);
    expect(entities).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    expect(ids).toEqual(expect.arrayContaining(["document/2003-revitalization-opinions", "agency/northeast-office"]));
    expect(ids).not.toContain("event/16th-party-congress");
  });

  test("has a last bucket with all that has no date, and buckets that find what they count", async () => {
    const query = "{ timeline(unit: PERIOD) { time dated entityCount relationCount } }";
    const { timeline } = (await data(query)) as {
      timeline: { time: string | null; dated: boolean; entityCount: number; relationCount: number }[];
    }; // As asked.
    for (const { time, entityCount, relationCount } of timeline.filter(({ time }) => time !== null)) {
      const counts =
        "query ($t: EDTF) { entities(filter: { during: $t }) { totalCount } relations(filter: { during: $t }) { totalCount } }";
      const expected = { entities: { totalCount: entityCount }, relations: { totalCount: relationCount } };
      expect(await apiData(counts, time)).toEqual(expected);
    }
    expect(timeline.at(-1)).toEqual({
      time: null,
      dated: false,
      entityCount: dataset.entities.filter(({ time }) => !time).length,
      relationCount: dataset.relations.filter(({ time }) => !time).length,
    });
  });

  const apiData = (query: string, t: string | null) => data(query, { t });

  test("has the statistics of 2003 and 2015 side by side", async () => {
    const query =
      '{ diff(from: "2003", to: "2015") { statistics { before { indicator { id } } after { indicator { id } } } } }';
    const { diff } = (await data(query)) as { diff: { statistics: { before: { indicator: { id: string } }[] }[] } }; // As asked.
    expect(diff.statistics.map(({ before }) => before[0]?.indicator.id).sort()).toEqual([
      ...["indicator/gdp", "indicator/gdp-per-capita"],
    ]);
  });
});
