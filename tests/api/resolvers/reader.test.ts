import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";

const withText = tinyApi();
const withoutText = tinyApi({ withText: false });

const SOURCE = 'source(id: "tiny-chronicle")';

describe("the passages of a source", () => {
  const fields =
    "nodes { id kind start end text section { id } evidence { id start end } entities { id } relations { id } }";

  test("have their text, and the facts proven in it with what to mark", async () => {
    const { source } = await withText.data(
      `{ ${SOURCE} { passages(section: "tiny-chronicle/3", first: 3) { ${fields} } } }`,
    );
    const { nodes } = (source as { passages: { nodes: Passage[] } }).passages; // What was asked for.
    expect(nodes.map(({ kind }) => kind)).toEqual(["HEADING", "SENTENCE", "SENTENCE"]);
    const paired = nodes[1];
    expect(paired?.text).toContain("青岩与长泽结对合作");
    expect([...(paired?.text ?? "")]).toHaveLength((paired?.end ?? 0) - (paired?.start ?? 0));
    expect(paired?.relations).toContainEqual({ id: "paired-with:city/changze:city/qingyan@2005" });
    for (const { start, end } of paired?.evidence ?? []) {
      expect(start < (paired?.end ?? 0) && (paired?.start ?? 0) < end).toBe(true);
    }
  });

  test("have no text where the server has none, and still say what is proven where", async () => {
    const { source } = await withoutText.data(
      `{ ${SOURCE} { textAtHand passages(first: 1) { totalCount ${fields} } } }`,
    );
    expect(source).toMatchObject({
      textAtHand: false,
      passages: { nodes: [{ kind: "QUOTES", text: null, relations: [{ id: expect.stringMatching(/^belongs-to/) }] }] },
    });
  });

  test("leave out quotes without a place, which are found apart", async () => {
    const fields = "passages { totalCount } unplacedEvidence { quote fact { id } }";
    expect((await withText.data(`{ source(id: "tiny-gazette") { ${fields} } }`)).source).toEqual({
      passages: { totalCount: 0 },
      unplacedEvidence: [
        { quote: "规字〔1984〕12号", fact: { id: "document/1984-transition-notice" } },
        { quote: "共12条", fact: { id: "treaty/north-plain-water" } },
      ],
    });
  });

  test("page both ways", async () => {
    const page = (args: string) =>
      withText.data(`{ ${SOURCE} { passages(${args}) { nodes { id } pageInfo { endCursor } } } }`);
    const all = (await page("first: 100")).source as Pages; // What was asked for.
    const first = (await page("first: 2")).source as Pages; // Likewise.
    const next = (await page(`first: 2, after: "${first.passages.pageInfo.endCursor}"`)).source as Pages; // Likewise.
    expect([...first.passages.nodes, ...next.passages.nodes]).toEqual(all.passages.nodes.slice(0, 4));
    expect(((await page("last: 1")).source as Pages).passages.nodes).toEqual(all.passages.nodes.slice(-1));
    expect(
      await withText.error(
        `{ ${SOURCE} { passages(section: "tiny-chronicle/2", after: "${first.passages.pageInfo.endCursor}") { totalCount } } }`,
      ),
    ).toMatch(/^BAD_CURSOR/);
  });
});

interface Passage {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly relations: readonly { readonly id: string }[];
}

interface Pages {
  readonly passages: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly endCursor: string } };
}

test("a piece of evidence leads to the fact and to its passage", async () => {
  const query = `{ node(id: "observation/coal-share-84") { ... on Observation {
    evidence { fact { id } passages { section { id parent { id } } source { id } observations { id } } }
  } } }`;
  expect(await withText.data(query)).toEqual({
    node: {
      evidence: [
        {
          fact: { id: "observation/coal-share-84" },
          passages: [
            {
              section: { id: "tiny-chronicle/1", parent: null },
              source: { id: "tiny-chronicle" },
              observations: [{ id: "observation/coal-share-84" }, { id: "observation/coal-share-later" }],
            },
          ],
        },
      ],
    },
  });
});

test("a source is found by its id, and an id that is known is not called unknown", async () => {
  const query =
    '{ source(id: "tiny-chronicle") { id passages(section: "tiny-chronicle/1", first: 1) { totalCount } } lost: source(id: "lost") { id } }';
  const { data, extensions } = await withText.ask(query);
  expect(data).toMatchObject({ source: { id: "tiny-chronicle" }, lost: null });
  expect(extensions?.zhenxing).toMatchObject({ unknownIds: ["lost"] });
});

test("an entity says how many relations it has of each type and direction", async () => {
  const counts =
    "{ relationCounts(filter: { types: [DESIGNATES] }) { type direction label en: label(language: EN) count entityCount } }";
  expect(await withText.data(`{ entity(id: "city/qingyan") ${counts} }`)).toEqual({
    entity: {
      relationCounts: [
        { type: "DESIGNATES", direction: "IN", label: "由…确定", en: "designated by", count: 3, entityCount: 2 },
      ],
    },
  });
});

test("an overview has communities with their best connected, and says what it leaves out", async () => {
  const query = `{ overview(limit: 2) {
    entities { id } complete entityCount communities(first: 1) { id size relationCount entities(first: 1) { id } }
    links(first: 1) { source target count } method { name }
  } }`;
  const { data, extensions } = await withText.ask(query);
  expect(data?.overview).toMatchObject({ complete: false, entityCount: 17, method: { name: "communities" } });
  expect(data?.overview).toMatchObject({ communities: [{ entities: [{ id: expect.any(String) }] }] });
  expect(extensions?.zhenxing).toMatchObject({
    cuts: expect.arrayContaining([{ field: "overview", limit: "limit", lists: 1, shown: 2, total: 17 }]),
  });
  expect(await withText.error("{ overview(limit: 0) { complete } }")).toMatch(/^BAD_INPUT/);
});
