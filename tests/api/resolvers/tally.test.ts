import { expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";

const { ask, data, error } = tinyApi();

test("a tally has each entity with what is counted, and the relations with their times", async () => {
  const { tally } = await data(`{
    tally(of: AGENCY, by: DOCUMENT, filter: { types: [ISSUED] }, shared: 2) {
      totalCount
      nodes { entity { id } count beside { id ... on Document { issued } } relations { type source { id } } }
    }
  }`);
  expect(tally).toEqual({
    totalCount: 2,
    nodes: ["agency/planning-commission", "agency/treasury"].map((id) => ({
      entity: { id },
      count: 1,
      beside: [{ id: "document/1984-transition-notice", issued: "1984" }],
      relations: [{ type: "ISSUED", source: { id } }],
    })),
  });
});

test("pages of a tally are noted, and their cursors lead on", async () => {
  const page = (after?: string) => `{
    tally(of: AGENCY, by: DOCUMENT, filter: { types: [ISSUED] }, first: 2${after ? `, after: "${after}"` : ""}) {
      nodes { entity { id } }
      pageInfo { endCursor hasNextPage }
    }
  }`;
  const { data: first, extensions } = await ask(page());
  expect(extensions).toMatchObject({ zhenxing: { cuts: [{ field: "tally", limit: "first", shown: 2, total: 3 }] } });
  const { tally } = first as { tally: { pageInfo: { endCursor: string } } }; // As asked.
  expect((await data(page(tally.pageInfo.endCursor))).tally).toMatchObject({
    nodes: [{ entity: { id: "agency/treasury" } }],
    pageInfo: { hasNextPage: false },
  });
});

test("what fewer than one share cannot be counted", async () => {
  expect(await error("{ tally(of: AGENCY, by: DOCUMENT, shared: 0) { totalCount } }")).toMatch(
    /^BAD_INPUT: Cannot answer for shared 0: it must be from 1 to /,
  );
});
