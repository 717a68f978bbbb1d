import { expect, test } from "vitest";
import { focusOnFacts } from "../../../web/src/canvas/focus.ts";
import { whatIsShown } from "../../../web/src/state/shown.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";
import { smallGraph } from "../state/small-graph.ts";

const graph = smallGraph();
const shown = whatIsShown(graph, EMPTY_VIEW);

test("the facts of a passage stand in front with the ends of its relations and no other relation between them", () => {
  const focus = focusOnFacts(graph, ["hub", "moe-fuxin", "not-of-this-graph"], shown);
  expect([...(focus?.entities ?? [])].sort()).toEqual(["fuxin", "hub", "moe"]);
  expect([...(focus?.relations ?? [])]).toEqual(["moe-fuxin"]);
});

test("nothing stands in front when none of the facts is shown", () => {
  expect(focusOnFacts(graph, ["moe-fuxin", "hub"], { entities: new Set(), relations: new Set() })).toBeUndefined();
});
