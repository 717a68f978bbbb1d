import { buildSchema, isInterfaceType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { SDL, tinyApi } from "../support/api.ts";

const { data, error } = tinyApi();

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  "{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

/** Every connection field, as a query of which `ARGS` is to be replaced by the paging arguments, and where it answers. */
const FIELDS = [
  { name: "entities", query: `{ page: entities(filter: {}, ARGS) ${PAGE} }`, total: 17 },
  { name: "documents", query: `{ page: documents(filter: {}, ARGS) ${PAGE} }`, total: 3 },
  { name: "agencies", query: `{ page: agencies(filter: {}, ARGS) ${PAGE} }`, total: 3 },
  { name: "cities", query: `{ page: cities(filter: {}, ARGS) ${PAGE} }`, total: 4 },
  { name: "programs", query: `{ page: programs(filter: {}, ARGS) ${PAGE} }`, total: 1 },
  { name: "tasks", query: `{ page: tasks(filter: {}, ARGS) ${PAGE} }`, total: 3 },
  { name: "relations", query: `{ page: relations(filter: {}, ARGS) ${PAGE} }`, total: 23 },
  { name: "observations", query: `{ page: observations(ARGS) ${PAGE} }`, total: 2 },
  { name: "search", query: `{ page: search(query: "试点", ARGS) ${PAGE} }`, total: 7 },
  {
    name: "tally",
    query: `{ page: tally(of: AGENCY, by: DOCUMENT, ARGS) ${PAGE.replaceAll("{ id }", "{ id: entity { id } }")} }`,
    total: 3,
  },
  {
    name: "relations of an entity",
    query: `{ entity(id: "city/qingyan") { page: relations(filter: {}, ARGS) ${PAGE} } }`,
    total: 7,
  },
  {
    name: "observations of an entity",
    query: `{ entity(id: "period/84-plan") { page: observations(ARGS) ${PAGE} } }`,
    total: 2,
  },
  {
    name: "documents of an agency",
    query: `{ entity(id: "agency/planning-commission") { ... on Agency { page: documents(ARGS) ${PAGE} } } }`,
    total: 2,
  },
  {
    name: "passages of a source",
    query: `{ entity: source(id: "tiny-chronicle") { page: passages(section: "tiny-chronicle/1", ARGS) ${PAGE} } }`,
    total: 4,
  },
];

async function pageOf(query: string, args: string): Promise<Page> {
  const answer = await data(query.replace("ARGS", args));
  const holder = (answer.entity ?? answer) as { page: Page }; // As the query asks.
  return holder.page;
}

test("every field of the schema that gives a connection takes both ends, and is tried here", () => {
  const fields = Object.values(buildSchema(SDL).getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => String(field.type).endsWith("Connection!"));
  for (const { args } of fields) {
    expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(["first", "after", "last", "before"]));
  }
  const tried = FIELDS.map(({ query }) => query.match(/page: (\w+)/)?.[1]);
  expect([...new Set(fields.map(({ name }) => name))].sort()).toEqual([...new Set(tried)].sort());
});

describe.each(FIELDS)("the connection $name", ({ query, total }) => {
  test("gives the same list in pages of every size as at once, and says where each page stands", async () => {
    const whole = await pageOf(query, "first: 100");
    expect(whole.totalCount).toBe(total);
    expect(whole.nodes).toHaveLength(total);
    for (const size of [1, 2, total]) {
      const seen: { id: string }[] = [];
      for (let after = "null"; seen.length < total; ) {
        const page = await pageOf(query, `first: ${size}, after: ${after}`);
        expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
        expect(page.totalCount).toBe(total);
        expect(page.pageInfo).toEqual({
          hasPreviousPage: seen.length > 0,
          hasNextPage: seen.length + page.nodes.length < total,
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        });
        seen.push(...page.nodes);
        after = JSON.stringify(page.pageInfo.endCursor);
      }
      expect(seen).toEqual(whole.nodes);
    }
  });

  test("gives the same list from its end, in pages of every size, and says where each page stands", async () => {
    const whole = await pageOf(query, "first: 100");
    expect(await pageOf(query, "last: 100")).toEqual(whole);
    for (const size of [1, 2, total]) {
      const seen: { id: string }[] = [];
      for (let before = "null"; seen.length < total; ) {
        const page = await pageOf(query, `last: ${size}, before: ${before}`);
        expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
        expect(page.totalCount).toBe(total);
        expect(page.pageInfo).toEqual({
          hasPreviousPage: seen.length + page.nodes.length < total,
          hasNextPage: seen.length > 0,
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        });
        seen.unshift(...page.nodes);
        before = JSON.stringify(page.pageInfo.startCursor);
      }
      expect(seen).toEqual(whole.nodes);
    }
  });

  test("gives for every pair of its cursors what lies between them, from either end", async () => {
    const { edges } = await pageOf(query, "first: 100");
    const some = edges.filter((_, index) => index < 4 || index >= total - 2);
    for (const { cursor: after } of some) {
      for (const { cursor: before } of some) {
        const at = (cursor: string) => edges.findIndex((edge) => edge.cursor === cursor);
        const between = edges.slice(at(after) + 1, Math.max(at(after) + 1, at(before)));
        const ends = `after: ${JSON.stringify(after)}, before: ${JSON.stringify(before)}`;
        expect((await pageOf(query, `first: 100, ${ends}`)).edges).toEqual(between);
        expect((await pageOf(query, `first: 1, ${ends}`)).edges).toEqual(between.slice(0, 1));
        expect((await pageOf(query, `last: 1, ${ends}`)).edges).toEqual(between.slice(-1));
      }
    }
  });

  test("gives the same page with the same cursors each time it is asked", async () => {
    for (const args of ["first: 2", "last: 2"]) expect(await pageOf(query, args)).toEqual(await pageOf(query, args));
  });

  test("is empty before its first item", async () => {
    const { pageInfo } = await pageOf(query, "first: 100");
    const beyond = await pageOf(query, `last: 1, before: ${JSON.stringify(pageInfo.startCursor)}`);
    expect(beyond).toEqual({
      totalCount: total,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test("is empty after its last item", async () => {
    const { pageInfo } = await pageOf(query, "first: 100");
    const beyond = await pageOf(query, `first: 1, after: ${JSON.stringify(pageInfo.endCursor)}`);
    expect(beyond).toEqual({
      totalCount: total,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test("gives an empty page where none are asked for, with the count and what there would be more of", async () => {
    const { endCursor } = (await pageOf(query, "first: 1")).pageInfo;
    const empty = { totalCount: total, nodes: [], edges: [] };
    const [startCursor, more] = [null, total > 1];
    expect(await pageOf(query, "first: 0")).toEqual({
      ...empty,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor, endCursor: null },
    });
    expect(await pageOf(query, "last: 0")).toEqual({
      ...empty,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor, endCursor: null },
    });
    expect(await pageOf(query, `first: 0, after: ${JSON.stringify(endCursor)}`)).toEqual({
      ...empty,
      pageInfo: { hasNextPage: more, hasPreviousPage: true, startCursor, endCursor: null },
    });
  });

  test("gives the last of the first where both are given", async () => {
    const { edges } = await pageOf(query, "first: 100");
    const both = await pageOf(query, "first: 3, last: 2");
    expect(both.edges).toEqual(edges.slice(0, 3).slice(-2));
    expect(both.pageInfo).toMatchObject({ hasNextPage: total > 3, hasPreviousPage: total > 2 });
    expect((await pageOf(query, "first: null, last: 2")).edges).toEqual(edges.slice(-2));
  });

  test.each([-1, -2147483648])("refuses a page of %i, from either end", async (size) => {
    for (const end of ["first", "last"]) {
      expect(await error(query.replace("ARGS", `${end}: ${size}`))).toBe(
        `BAD_INPUT: Cannot page by ${end}: ${size}: a page has 0 to 100 items. Ask for fewer and follow the cursors.`,
      );
    }
  });

  test.each([101, 2147483647, 2147483648])("refuses a page of %i by its limit, from either end", async (size) => {
    for (const end of ["first", "last"]) {
      expect(await error(query.replace("ARGS", `${end}: ${size}`))).toBe(
        `LIMIT_EXCEEDED: Cannot answer: items of one page, by first or last: ${size}, where 100 is the most. Ask for fewer and follow the cursors.`,
      );
    }
  });

  test.each(["-2147483649", "1.5", '"1"', "true"])("takes no %s for a page size", async (size) => {
    for (const end of ["first", "last"]) {
      expect(await error(query.replace("ARGS", `${end}: ${size}`))).toMatch(/^GRAPHQL_VALIDATION_FAILED: Int cannot/);
    }
  });

  test("refuses cursors that it has not given", async () => {
    const { edges } = await pageOf(query, "first: 1");
    const own = edges[0]?.cursor ?? "";
    const [list] = JSON.parse(Buffer.from(own, "base64url").toString());
    const foreign = await Promise.all(
      FIELDS.filter((each) => each.query !== query).map((each) => pageOf(each.query, "first: 1")),
    );
    const forged = [
      ...foreign.map((page) => page.edges[0]?.cursor ?? ""),
      ...[[list, "city/none"], [list, ""], [list], [list, "x", "y"], ["", "x"], null, {}, 5].map(encode),
      `${own}=`,
      `${own}\n`,
      own.toUpperCase(),
      "",
      "not a cursor",
      "x".repeat(1000),
    ];
    for (const cursor of forged) {
      for (const args of [`after: ${JSON.stringify(cursor)}`, `last: 1, before: ${JSON.stringify(cursor)}`]) {
        expect(await error(query.replace("ARGS", args))).toMatch(
          /^BAD_CURSOR: Cannot continue from cursor ".{0,80}": it is not a cursor of this list\. Use/s,
        );
      }
    }
  });
});

function encode(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}

describe("a cursor", () => {
  test("is bound to the other arguments of its list, but not to the page size nor the alias", async () => {
    const [cursor] = (
      await pageOf("{ page: entities(filter: { types: [CITY] }, ARGS) PAGE }".replace("PAGE", PAGE), "first: 1")
    ).edges.map((edge) => JSON.stringify(edge.cursor));
    expect(await error(`{ entities(filter: { types: [TASK] }, after: ${cursor}) { totalCount } }`)).toMatch(
      /^BAD_CURSOR/,
    );
    expect(
      await error(`{ entities(filter: { types: [CITY] }, orderBy: [{ by: NAME }], after: ${cursor}) { totalCount } }`),
    ).toMatch(/^BAD_CURSOR/);
    expect(
      await error(`{ other: entities(first: 3, filter: { types: [CITY] }, after: ${cursor}) { totalCount } }`),
    ).toBe("");
    const query =
      "query ($types: [EntityType!], $after: String) { entities(filter: { types: $types }, after: $after) { totalCount } }";
    expect(await error(query, { types: ["CITY"], after: JSON.parse(cursor ?? "") })).toBe("");
  });

  test("is bound to the entity whose list it is", async () => {
    const of = (id: string, args: string) =>
      `{ entity(id: "${id}") { page: relations(ARGS) ${PAGE} } }`.replace("ARGS", args);
    const { edges } = await pageOf(of("city/qingyan", "first: 1"), "");
    const [cursor] = edges.map((edge) => JSON.stringify(edge.cursor));
    expect(await error(of("city/qingyan", `after: ${cursor}`))).toBe("");
    expect(await error(of("document/1984-transition-notice", `after: ${cursor}`))).toMatch(/^BAD_CURSOR/);
  });
});
