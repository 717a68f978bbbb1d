import { describe, expect, test } from "vitest";
import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { buildCanvasGraph } from "../../web/src/canvas/build-graph.ts";
import { foundIn, questionBetween, questionsOf, takeIn } from "../../web/src/read-pieces.ts";
import { select } from "../../web/src/state/parts/selected.ts";
import { showTypes } from "../../web/src/state/parts/types.ts";
import { MOST_NEIGHBOURS } from "../../web/src/state/pieces.ts";
import { EMPTY_VIEW } from "../../web/src/state/view.ts";
import { columnsOf } from "./canvas/columns.ts";

const ONTOLOGY = { relationTypes: [] };
const NOTHING_BETWEEN = { between: [], symmetric: new Set<string>() };
const opening: GraphColumns = { ...columnsOf(["a", "b"], [["a", "b"]]), communities: [], community: [0, 0] };
const whole = () => buildCanvasGraph(columnsOf(["a", "b"], [["a", "b"]]), ONTOLOGY);
const part = () => buildCanvasGraph(opening, ONTOLOGY);
const selected = select({ kind: "entity", id: "c" }).apply(EMPTY_VIEW);
const searches = (text: string) => [...new URLSearchParams(text)];

describe("what is to be read", () => {
  test("is nothing for the view that the page opens on", () => {
    for (const graph of [whole(), part()])
      expect(questionsOf(graph, EMPTY_VIEW)).toEqual({ start: undefined, more: [] });
  });

  test("is nothing for what a page with all tells by itself, and what time means otherwise", () => {
    expect(questionsOf(whole(), showTypes(["CITY"]).apply(selected))).toEqual({ start: undefined, more: [] });
    const { start, more } = questionsOf(whole(), { ...EMPTY_VIEW, time: { ...EMPTY_VIEW.time, window: "2003" } });
    expect([searches(start ?? ""), more]).toEqual([[[EMPTY_VIEW.time.mode, "2003"]], []]);
  });

  test("is the start and what was asked for by hand, of a page that has not all", () => {
    const { start, more } = questionsOf(part(), showTypes(["CITY"]).apply(selected));
    expect(searches(start ?? "")).toEqual([["types", "CITY"]]);
    expect(more.map(searches)).toEqual([
      [
        ["types", "CITY"],
        ["ids", "c"],
      ],
      [
        ["types", "CITY"],
        ["around", "c"],
        ["depth", "1"],
        ["limit", String(MOST_NEIGHBOURS)],
      ],
    ]);
  });

  test("is what stands between the pieces, each entity named once", () => {
    expect(searches(questionBetween([opening, columnsOf(["b", "c"])]))).toEqual([
      ["ids", "a"],
      ["ids", "b"],
      ["ids", "c"],
    ]);
  });
});

describe("what was read", () => {
  test("passes the filters, entities and relations", () => {
    const { entities, relations } = foundIn([columnsOf(["a", "b"], [["a", "b"]]), columnsOf(["c"])]);
    expect([...entities]).toEqual(["a", "b", "c"]);
    expect([...relations]).toEqual(["linkedWith:a:b"]);
  });

  test("is added to the graph that is drawn, which keeps its places, with what is between; twice adds nothing", () => {
    const graph = part();
    const before = graph.getNodeAttribute("a", "x");
    const pieces = [opening, columnsOf(["c"])];
    const between = [
      columnsOf(
        ["a", "b", "c"],
        [
          ["a", "b"],
          ["b", "c"],
        ],
      ),
    ];
    for (const _ of [1, 2]) {
      const { found } = takeIn(graph, pieces, { ...NOTHING_BETWEEN, between });
      expect([...(found.start ?? [])]).toEqual(["a", "b"]);
      expect([...found.entities]).toEqual(["a", "b", "c"]);
      expect([graph.nodes(), graph.size, graph.getNodeAttribute("a", "x")]).toEqual([["a", "b", "c"], 2, before]);
    }
  });

  test("says of what it has not all: of the start, and of neighbours that are too many", () => {
    const many = Array.from({ length: MOST_NEIGHBOURS }, (_, index) => `n${index}`);
    const pieces = [{ ...opening, entityCount: 20_000 }, { ...columnsOf(many), entityCount: 3000 }, columnsOf(["c"])];
    expect(takeIn(part(), pieces, NOTHING_BETWEEN).cuts).toEqual([
      { of: "all", shown: 2, total: 20_000 },
      { of: "neighbours", shown: MOST_NEIGHBOURS, total: 3000 },
    ]);
  });
});
