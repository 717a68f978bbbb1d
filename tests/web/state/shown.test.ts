import { MultiGraph } from "graphology";
import { expect, test } from "vitest";
import type { EntityFacts, RelationFacts } from "../../../web/src/state/filters/filter.ts";
import { whatIsAsked, whatIsShown } from "../../../web/src/state/shown.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";

const graph = new MultiGraph<EntityFacts, RelationFacts>();
for (const [id, entityType] of Object.entries({ fuxin: "CITY", shenyang: "CITY", moe: "AGENCY" }))
  graph.addNode(id, { entityType });
graph.addDirectedEdgeWithKey("pair", "fuxin", "shenyang", { relationType: "PAIRED_WITH" });
graph.addDirectedEdgeWithKey("fund", "moe", "fuxin", { relationType: "FUNDS" });

test("everything is shown where the view asks for nothing", () => {
  const { entities, relations, selection } = whatIsShown(graph, EMPTY_VIEW);
  expect([entities.size, relations.size, selection]).toEqual([3, 2, {}]);
});

test("entities of other types go, and relations with either of their ends", () => {
  const shown = whatIsShown(graph, { ...EMPTY_VIEW, types: ["CITY"] });
  expect([...shown.entities]).toEqual(["fuxin", "shenyang"]);
  expect([...shown.relations]).toEqual(["pair"]);
  expect(shown.selection).toEqual({ types: ["CITY"] });
  expect(whatIsShown(graph, { ...EMPTY_VIEW, types: [] }).entities.size).toBe(0);
});

test("what only the API can tell is asked of it, with all fields, and nothing else is shown then", () => {
  expect(whatIsAsked(graph, EMPTY_VIEW)).toBeUndefined();
  expect(whatIsAsked(graph, { ...EMPTY_VIEW, types: ["CITY"] })).toBeUndefined();
  const view = { ...EMPTY_VIEW, types: ["CITY"], time: { ...EMPTY_VIEW.time, window: "2003/2007" } };
  expect(whatIsAsked(graph, view)).toEqual({ types: ["CITY"], during: "2003/2007" });
  const found = { entities: new Set(["fuxin", "moe"]), relations: new Set(["fund"]) };
  const shown = whatIsShown(graph, view, found);
  expect([...shown.entities]).toEqual(["fuxin"]);
  expect(shown.relations.size).toBe(0);
  expect(shown.selection).toEqual({ types: ["CITY"], during: "2003/2007" });
  expect([...whatIsShown(graph, { ...view, types: undefined }, found).relations]).toEqual(["fund"]);
});
