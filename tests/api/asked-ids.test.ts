import { expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { ask } = tinyApi();

test.each([
  ["an issuer", '{ key: ISSUER, values: ["agency/treasury", "agency/none", ""] }', ["agency/none"]],
  ["a place", '{ key: PLACE, values: ["city/none"] }', ["city/none"]],
  ["a period", '{ key: PERIOD, values: ["period/84-plan", "outside", "", "period/none"] }', ["period/none"]],
  ["no entity", '{ key: JOINT, values: ["joint"] }, { key: YEAR, values: ["1984", "always"] }', []],
])("a condition that names %s says which ids are unknown", async (_, where, unknownIds) => {
  for (const question of [
    "subgraph(WHERE) { complete }",
    "timeline(WHERE) { entityCount }",
    "aggregate(by: [], WHERE) { entityCount }",
    'diff(from: "1984", to: "2003", WHERE) { undatedEntities }',
  ]) {
    const { errors, extensions } = await ask(`{ ${question.replace("WHERE", `select: { where: [${where}] }`)} }`);
    expect(errors).toBeUndefined();
    expect(extensions?.zhenxing).toMatchObject({ unknownIds });
  }
});
