import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { data, error } = tinyApi();

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const PAGE = "{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }";

async function pageOf(query: string, args: string): Promise<Page> {
  const { page } = await data(query.replace("ARGS", args));
  return page as Page; // As the query asks.
}

test("a page size by a variable is given only where the variable is", async () => {
  const query = "query ($first: Int, $last: Int) { page: cities(first: $first, last: $last) { nodes { id } } }";
  const sizes = [{ last: 1 }, { first: null, last: 1 }, { first: 2, last: 1 }];
  const [whole, ...pages] = await Promise.all(
    [{}, ...sizes].map(async (variables) => (await data(query, variables)).page),
  );
  const { nodes } = whole as Page; // As the query asks.
  expect(pages).toEqual([{ nodes: nodes.slice(-1) }, { nodes: nodes.slice(-1) }, { nodes: nodes.slice(1, 2) }]);
});

describe("entities from the end", () => {
  const query = `{ page: entities(filter: { types: [CITY] }, ARGS) ${PAGE} }`;
  const names = ({ nodes }: Page) => nodes.map(({ id }) => id.slice("city/".length));
  const cursors = async () =>
    Object.fromEntries(
      (await pageOf(query, "first: 9")).edges.map(({ node, cursor }) => [node.id, JSON.stringify(cursor)]),
    );

  test("come in the same order, with their place", async () => {
    const page = await pageOf(query, "last: 3");
    expect(names(page)).toEqual(["changze", "jiyuan", "qingyan"]);
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  });

  test("end before a cursor", async () => {
    const page = await pageOf(query, `last: 2, before: ${(await cursors())["city/qingyan"]}`);
    expect(names(page)).toEqual(["changze", "jiyuan"]);
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  test.each([
    ["first: 9, after: <A>, before: <Q>", ["changze", "jiyuan"]],
    ["first: 1, after: <A>, before: <Q>", ["changze"]],
    ["last: 1, after: <A>, before: <Q>", ["jiyuan"]],
    ["first: 3, last: 2, after: <A>, before: <Q>", ["changze", "jiyuan"]],
    ["first: 9, after: <Q>, before: <A>", []],
    ["first: 9, before: <A>", []],
    ["last: 9, after: <A>, before: <A>", []],
  ])("between two cursors: %s", async (args, expected) => {
    const { "city/baihua": a = "", "city/qingyan": q = "" } = await cursors();
    const page = await pageOf(query, args.replaceAll("<A>", a).replaceAll("<Q>", q));
    expect(names(page)).toEqual(expected);
    expect(page.totalCount).toBe(4);
  });

  test("refuse a cursor that they have not given, before as after", async () => {
    const { "city/baihua": a } = await cursors();
    expect(await error(query.replace("ARGS", 'last: 1, before: "x"'))).toMatch(
      'BAD_CURSOR: Cannot continue from cursor "x"',
    );
    expect(await error(query.replace("ARGS", `after: ${a}, before: "x"`))).toMatch(
      'BAD_CURSOR: Cannot continue from cursor "x"',
    );
  });
});
