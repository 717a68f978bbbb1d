import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** What a reader types, and the entity that must come first. */
const FIRST: readonly (readonly [how: string, query: string, id: string])[] = [
  ["a whole name", "青岩", "city/qingyan"],
  ["a whole name with a character outside the basic plane", "𠮷原", "city/jiyuan"],
  ["one such character", "𠮷", "city/jiyuan"],
  ["the beginning of a name", "规划委", "agency/planning-commission"],
  ["the middle of a name", "会议办", "agency/state-conference-office"],
  ["the end of a name", "办公室", "agency/state-conference-office"],
  ["one character", "岩", "city/qingyan"],
  ["an alias", "国办", "agency/state-conference-office"],
  ["another alias", "吉原", "city/jiyuan"],
  ["words of a description", "煤城", "city/qingyan"],
  ["pinyin", "changze", "city/changze"],
  ["pinyin in syllables", "chang ze", "city/changze"],
  ["pinyin with an apostrophe", "chang'ze", "city/changze"],
  ["pinyin in capitals", "CHANGZE", "city/changze"],
  ["the beginning of pinyin", "chan", "city/changze"],
  ["pinyin from a later syllable", "huiyibangong", "agency/state-conference-office"],
  ["pinyin of an alias", "guoban", "agency/state-conference-office"],
  ["initials", "bh", "city/baihua"],
  ["initials of a long name", "ghwyh", "agency/planning-commission"],
  ["initials of an alias", "gb", "agency/state-conference-office"],
  ["a word of English", "treasury", "agency/treasury"],
  ["the beginning of a word", "treas", "agency/treasury"],
  ["two beginnings", "transition pil", "program/transition-pilot"],
  ["a typo", "tresury", "agency/treasury"],
  ["letters changed round", "comission planing", "agency/planning-commission"],
  ["a typo in pinyin", "qingyam", "city/qingyan"],
  ["Chinese and pinyin", "青岩 qingyan", "city/qingyan"],
  ["Chinese within a word and Latin", "长ze", "city/changze"],
  ["full-width letters", "ｑｉｎｇｙａｎ", "city/qingyan"],
  ["Western quotes for Chinese ones", '"八四"时期', "period/84-plan"],
  ["corner brackets, as tradition has them", "「八四」时期", "period/84-plan"],
  ["no quotes at all", "八四时期", "period/84-plan"],
  ["a title in its marks", "《转型试点名单》", "document/2003-pilot-list"],
  ["spaces within a name", " 青 岩 ", "city/qingyan"],
  ["digits", "1984", "document/1984-transition-notice"],
  ["traditional characters", "轉型試點", "program/transition-pilot"],
  ["a traditional alias", "國辦", "agency/state-conference-office"],
  ["traditional and simplified mixed", "規划委员會", "agency/planning-commission"],
  ["a short form that is nowhere written", "规委会", "agency/planning-commission"],
  ["the words of a quote", "超过全国的一半", "period/84-plan"],
  ["a quote of a relation", "出资约3.5亿元", "agency/treasury"],
  ["letters changed round in a short word", "waetr", "treaty/north-plain-water"],
];

const NOTHING = [
  "",
  " ",
  "\n",
  "，。！？",
  "“”",
  "🏭",
  "铁路",
  "zzzzqq",
  "岩青",
  "\u0000",
  "\ud842",
  "()[]{}*+?.^$|\\",
];

const HOSTILE: readonly (readonly [what: string, query: string])[] = [
  ["names of built-in properties", "__proto__ constructor toString hasOwnProperty"],
  ["what other engines take for syntax", 'name:青岩 OR ("a" AND NOT b)~2^9 * ? /.*/ --; DROP TABLE'],
  ["many times one letter", "a".repeat(20_000)],
  ["many times one character", "青".repeat(20_000)],
  ["many words", "qing ".repeat(5_000)],
  ["many different characters", String.fromCodePoint(...Array.from({ length: 15_000 }, (_, index) => 0x4e00 + index))],
  ["many spaces between characters", `青${" ".repeat(50_000)}a${" ".repeat(50_000)}岩`],
  ["many combining marks", `e${"\u0301".repeat(20_000)}`],
  ["letters that grow when they are folded", "ﷺ".repeat(2_000)],
];

const named = (id: string, name: string, aliases: readonly string[] = []) => ({
  id,
  type: "City",
  name,
  aliases,
  properties: {},
});

/** Search, as someone types who half remembers a name. */
export function specifySearch(open: Open): void {
  describe("of a search", async () => {
    const store = await open(dataset, ontology);
    const search = async (query: string, types?: readonly string[]) => (await store.search(query, types, {})).items;

    test.each(FIRST)("by %s, %j, has %s first", async (_, query, id) => {
      expect((await search(query))[0]?.entity).toBe(id);
    });

    test.each(NOTHING)("for %j finds nothing", async (query) => {
      expect(await store.search(query, undefined, {})).toMatchObject({ items: [], totalCount: 0, hasNext: false });
    });

    test.each(HOSTILE)("for %s is answered soon", { timeout: 4_000 }, async (_, query) => {
      expect(Array.isArray(await search(query))).toBe(true);
    });

    test("finds every entity by any two neighbouring characters of its name", async () => {
      for (const { id, name } of dataset.entities) {
        const pairs = name.match(/\p{Script=Han}{2}/gu) ?? [];
        for (const pair of pairs) expect((await search(pair)).map(({ entity }) => entity)).toContain(id);
      }
    });

    test("finds only what has the characters as they are written, where there is such", async () => {
      for (const { entity } of await search("转型试点")) {
        const { name, aliases, description } = dataset.entities.find(({ id }) => id === entity) ?? {
          name: "",
          aliases: [],
        };
        expect([name, ...aliases, description, ...quotesOf(entity)].join(" ")).toContain("转型试点");
      }
    });

    test("has each entity once, the best first, with the text that matched and where it stands", async () => {
      const hits = await search("转型");
      expect(hits.length).toBeGreaterThan(2);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { id, entity, field, text, score, pieces, evidence } of hits) {
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.filter(({ matched }) => matched).map((piece) => piece.text)).toContain("转型");
        expect(evidence?.exact).toBe(field === "quote" ? text : undefined);
        expect(id).toBe(entity);
        expect(score).toBeGreaterThan(0);
        const found = dataset.entities.find((known) => known.id === entity);
        const { name, nameEn, description, descriptionEn } = found ?? {};
        const texts: Record<string, unknown> = { name, nameEn, description, descriptionEn };
        if (field === "alias") expect(found?.aliases).toContain(text);
        else if (field === "quote") expect(quotesOf(entity)).toContain(text);
        else expect(texts[field]).toBe(text);
      }
    });

    test("puts a whole name before a part, and a name before a description", async () => {
      const ids = (await search("转型试点")).map(({ entity }) => entity);
      expect(ids.indexOf("program/transition-pilot")).toBe(0);
      expect(ids.indexOf("document/2003-pilot-list")).toBe(1);
    });

    test("takes characters in their order, and out of it only where nothing has them in it", async () => {
      const any = await open(
        { ...dataset, relations: [], entities: [named("city/a", "二一一二"), named("city/b", "一二一")] },
        ontology,
      );
      const ids = async (query: string) => (await any.search(query, undefined, {})).items.map(({ id }) => id);
      expect(await ids("一二一")).toEqual(["city/b"]);
      expect((await ids("二一二")).sort()).toEqual(["city/a", "city/b"]);
    });

    test("puts a whole alias before a name that only begins so", async () => {
      const entities = [named("city/a", "发改委办"), named("city/b", "国家发展和改革委员会", ["发改委"])];
      const any = await open({ ...dataset, relations: [], entities }, ontology);
      const { items } = await any.search("发改委", undefined, {});
      expect(items.map(({ id, field }) => `${id} ${field}`)).toEqual(["city/b alias", "city/a name"]);
    });

    test("keeps to the types that are asked for", async () => {
      const hits = await search("转型", ["Program"]);
      expect(hits.map(({ entity }) => entity)).toEqual(["program/transition-pilot"]);
      expect(await search("转型", [])).toEqual([]);
      expect(await search("转型", ["Unknown"])).toEqual([]);
    });

    test("comes in pages that make the whole", async () => {
      const all = await search("转型");
      const first = await store.search("转型", undefined, { first: 2 });
      const rest = await store.search("转型", undefined, { first: 100, after: first.items.at(-1)?.id });
      expect([...first.items, ...rest.items]).toEqual(all);
      expect([first.totalCount, rest.totalCount]).toEqual([all.length, all.length]);
    });

    test("answers alike each time", async () => {
      expect(await search("转型")).toEqual(await search("转型"));
    });

    test.each([
      ["轉型", "document/2014-second-round", "第二轮[转型]意见"],
      ["zhuanx", "document/2014-second-round", "第二轮[转型]意见"],
      ["zx", "document/2014-second-round", "第二轮[转型]意见"],
      ["yijian", "document/2014-second-round", "第二轮转型[意见]"],
      ["dierlun yijian", "document/2014-second-round", "[第二轮]转型[意见]"],
      ["规委会", "agency/planning-commission", "[规]划[委]员[会]"],
      ["TREAS", "agency/treasury", "[Treas]ury"],
      ["tresury", "agency/treasury", "[Treasury]"],
      ["𠮷", "city/jiyuan", "[𠮷]原"],
    ])("for %j marks in a find of %s what was meant: %s", async (query, id, expected) => {
      const { pieces = [] } = (await search(query)).find(({ entity }) => entity === id) ?? {};
      expect(pieces.map(({ text, matched }) => (matched ? `[${text}]` : text)).join("")).toBe(expected);
    });

    test("never fails, whatever is typed", async () => {
      const unit = fc.oneof(
        fc.constantFrom(..."青岩qy转 '\"“《-·\u0301\u200d"),
        fc.string({ unit: "binary", maxLength: 1 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async (query) => {
          for (const { score, text, pieces } of await search(query)) {
            expect(score).toBeGreaterThan(0);
            expect(pieces.map((piece) => piece.text).join("")).toBe(text);
            expect(pieces.some(({ matched }) => matched)).toBe(true);
            expect(text).not.toBe("");
          }
        }),
      );
    });
  });
}

/** The quotes that prove an entity, a relation at whose end it is, or an observation of it. */
function quotesOf(entity: string): string[] {
  const relations = dataset.relations.filter(({ source, target }) => [source, target].includes(entity));
  const observations = dataset.observations.filter((each) =>
    [each.subject, each.indicator, each.place].includes(entity),
  );
  const facts = new Set([entity, ...[...relations, ...observations].map(({ id }) => id)]);
  return dataset.evidence.filter(({ fact }) => facts.has(fact)).map(({ exact }) => exact);
}
