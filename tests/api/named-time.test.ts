import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { data, error } = tinyApi();

describe("a period stands for its time", () => {
  test.each([
    ["in a filter of entities", (t: string) => `entities(filter: { during: "${t}" }) { nodes { id } }`],
    ["in a filter of relations", (t: string) => `relations(filter: { at: "${t}" }) { nodes { id } }`],
    ["in a filter of documents", (t: string) => `documents(filter: { issuedDuring: "${t}" }) { nodes { id } }`],
    ["in a list of statistics", (t: string) => `observations(during: "${t}") { nodes { id } }`],
    ["in a selection", (t: string) => `subgraph(select: { during: "${t}" }) { entities { id } }`],
    [
      "in a neighbourhood",
      (t: string) => `neighborhood(ids: ["agency/treasury"], filter: { during: "${t}" }) { entities { id } }`,
    ],
    [
      "on the way of paths",
      (t: string) =>
        `paths(from: "agency/treasury", to: "agency/planning-commission", filter: { at: "${t}" }) { paths { length } }`,
    ],
    [
      "at an entity",
      (t: string) => `entity(id: "agency/treasury") { relations(filter: { during: "${t}" }) { nodes { id } } }`,
    ],
  ])("%s", async (_, field) => {
    const { answer } = await data(`{ answer: ${field("1984/1989")} }`);
    for (const name of ["period/84-plan", "“八四”时期", "八四时期"]) {
      expect(await data(`{ answer: ${field(name)} }`)).toEqual({ answer });
    }
  });

  test("in a variable, and in one of an input type", async () => {
    const query =
      "query ($t: EDTF, $s: Selection!) { entities(filter: { at: $t }) { totalCount } subgraph(select: $s) { entityCount } }";
    const named = await data(query, { t: "八四时期", s: { during: "period/84-plan", types: ["DOCUMENT"] } });
    expect(named).toEqual(await data(query, { t: "1984/1989", s: { during: "1984/1989", types: ["DOCUMENT"] } }));
  });

  test("and is written as EDTF in an address", async () => {
    const query = '{ subgraph(select: { during: "八四时期" }) { export(format: JSON) } }';
    expect(await data(query)).toEqual({ subgraph: { export: "/export/json?during=1984%2F1989" } });
  });

  test("and when misspelt is a mistake of its field alone", async () => {
    expect(await error('{ cities { totalCount } entities(filter: { at: "八四日期" }) { totalCount } }')).toMatch(
      /^BAD_INPUT: Cannot read time "八四日期": it is neither EDTF nor a period\. .* Did you mean "八四时期"\?$/,
    );
  });
});
