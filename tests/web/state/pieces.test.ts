import { expect, test } from "vitest";
import type { Change } from "../../../web/src/state/change.ts";
import { bring, expand } from "../../../web/src/state/expand.ts";
import { showOnly } from "../../../web/src/state/parts/around.ts";
import { select } from "../../../web/src/state/parts/selected.ts";
import { showTypes } from "../../../web/src/state/parts/types.ts";
import { MOST_NEIGHBOURS, piecesOf } from "../../../web/src/state/pieces.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";
import { smallGraph } from "./small-graph.ts";

const graph = smallGraph();
const piecesAfter = (...changes: readonly Change[]) =>
  piecesOf(
    changes.reduce((view, { apply }) => apply(view), EMPTY_VIEW),
    graph,
  );

test("a view that asks for nothing reads nothing more", () => {
  expect(piecesAfter()).toEqual({ start: undefined, more: [] });
});

test("a filter and a neighbourhood are what is read first", () => {
  expect(piecesAfter(showTypes(["CITY"])).start).toEqual({ types: ["CITY"] });
  const { start } = piecesAfter(showTypes(["CITY"]), showOnly(["fuxin"], 2));
  expect(start).toEqual({ types: ["CITY"], around: ["fuxin"], depth: 2 });
  expect(piecesAfter(showOnly(["fuxin"], 0)).start).toEqual({ ids: ["fuxin"] });
});

test("what is selected is read with its neighbours, within the filters", () => {
  const { start, more } = piecesAfter(showTypes(["CITY"]), select({ kind: "entity", id: "fuxin" }));
  expect(start).toEqual({ types: ["CITY"] });
  expect(more).toEqual([
    { types: ["CITY"], ids: ["fuxin"] },
    { types: ["CITY"], around: ["fuxin"], depth: 1, limit: MOST_NEIGHBOURS },
  ]);
});

test("what is expanded is read with its neighbours, once, and what is only brought is not", () => {
  const partial = { partial: true };
  const { more } = piecesAfter(
    select({ kind: "entity", id: "fuxin" }),
    expand({ id: "fuxin", via: "all" }, [], partial),
    bring("mine", partial),
  );
  expect(more.filter(({ around }) => around)).toEqual([{ around: ["fuxin"], depth: 1, limit: MOST_NEIGHBOURS }]);
  expect(more[0]?.ids).toEqual(["fuxin", "mine"]);
});
