import { describe, expect, test } from "vitest";
import type { Change } from "../../../web/src/state/change.ts";
import { bring, expand } from "../../../web/src/state/expand.ts";
import { hiddenGroups, hiddenNeighbours } from "../../../web/src/state/hidden-neighbours.ts";
import { isAskable } from "../../../web/src/state/is-askable.ts";
import { reach, showEverything, showOnly } from "../../../web/src/state/parts/around.ts";
import { collapse } from "../../../web/src/state/parts/collapsed.ts";
import { hide } from "../../../web/src/state/parts/hidden.ts";
import { pin } from "../../../web/src/state/parts/pins.ts";
import { toggleRelationType } from "../../../web/src/state/parts/relation-types.ts";
import { select } from "../../../web/src/state/parts/selected.ts";
import { showTypes } from "../../../web/src/state/parts/types.ts";
import { isSameShown, whatIsAsked, whatIsShown } from "../../../web/src/state/shown.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";
import { smallGraph } from "./small-graph.ts";

const graph = smallGraph();
const viewAfter = (...changes: readonly Change[]) => changes.reduce((view, { apply }) => apply(view), EMPTY_VIEW);
const shownAfter = (...changes: readonly Change[]) => whatIsShown(graph, viewAfter(...changes));
const entitiesAfter = (...changes: readonly Change[]) => [...shownAfter(...changes).entities].sort();

describe("what is shown", () => {
  test("is everything where the view asks for nothing", () => {
    const { entities, relations, selection } = whatIsShown(graph, EMPTY_VIEW);
    expect([entities.size, relations.size, selection]).toEqual([7, 7, {}]);
  });

  test("leaves out entities of other types, and relations with either of their ends", () => {
    const shown = shownAfter(showTypes(["CITY", "PROJECT"]));
    expect([...shown.entities].sort()).toEqual(["fuxin", "mine"]);
    expect([...shown.relations]).toEqual(["mine-fuxin"]);
    expect(shown.selection).toEqual({ types: ["CITY", "PROJECT"] });
    expect(shownAfter(showTypes([])).entities.size).toBe(0);
  });

  test("leaves out relations of other types, while the entities stay", () => {
    const shown = shownAfter(toggleRelationType("FUNDS"), toggleRelationType("PAIRED_WITH"));
    expect([...shown.relations].sort()).toEqual(["moe-fuxin", "moe~ndrc"]);
    expect(shown.entities.size).toBe(7);
    expect(shown.selection).toEqual({ relationTypes: ["FUNDS", "PAIRED_WITH"] });
  });

  test("is the same where only the camera moves", () => {
    const view = viewAfter(showOnly(["fuxin"], 1));
    const camera = { x: 0.1, y: 0.2, ratio: 0.5 };
    expect(isSameShown(whatIsShown(graph, view), whatIsShown(graph, { ...view, camera }))).toBe(true);
    expect(isSameShown(whatIsShown(graph, view), whatIsShown(graph, EMPTY_VIEW))).toBe(false);
  });
});

describe("a neighbourhood", () => {
  test("reaches as far as it is asked to, from the entity alone", () => {
    const alone = showOnly(["mine"], 0);
    expect(entitiesAfter(alone)).toEqual(["mine"]);
    expect(entitiesAfter(alone, reach(1))).toEqual(["fuxin", "mine"]);
    expect(entitiesAfter(alone, reach(2))).toEqual(["fuxin", "hub", "mine", "moe"]);
    expect(entitiesAfter(alone, reach(4))).toHaveLength(7);
    expect(entitiesAfter(alone, showEverything())).toHaveLength(7);
  });

  test("is said to the API by its rule, and by its entities when it was changed by hand", () => {
    expect(shownAfter(showOnly(["mine"], 2)).selection).toEqual({ around: ["mine"], depth: 2 });
    expect(shownAfter(showOnly(["mine"], 0)).selection).toEqual({ ids: ["mine"] });
    const around = { around: ["mine"], depth: 1 };
    expect(shownAfter(showOnly(["mine"], 1), hide(["hub"])).selection).toEqual({ ...around, without: ["hub"] });
    expect(shownAfter(showOnly(["mine"], 1), bring("ndrc")).selection).toEqual({ ids: ["fuxin", "mine", "ndrc"] });
  });

  test("is reached by relations of the types that are shown only", () => {
    expect(entitiesAfter(showOnly(["fuxin"], 2), toggleRelationType("LOCATED_IN"))).toEqual(["fuxin", "hub", "mine"]);
  });

  test("is reached through entities of the types that are shown only, and what it starts from may be none of them", () => {
    expect(entitiesAfter(showOnly(["mine"], 2), showTypes(["PROJECT", "REGION", "AGENCY"]))).toEqual(["mine"]);
    const { entities, selection } = shownAfter(showOnly(["mine"], 2), showTypes(["CITY", "REGION"]));
    expect([...entities].sort()).toEqual(["fuxin", "hub"]);
    expect(selection).toEqual({ types: ["CITY", "REGION"], around: ["mine"], depth: 2, without: ["mine"] });
  });

  test("is reached by relations in the window of time only, and named where the API would come to something else", () => {
    const time = { ...EMPTY_VIEW.time, window: "2003/2007" };
    const found = {
      entities: new Set(["mine", "fuxin", "hub", "moe"]),
      relations: new Set(["mine-fuxin", "moe-fuxin"]),
    };
    const view = { ...viewAfter(showOnly(["mine"], 2)), time };
    const { entities, selection } = whatIsShown(graph, view, found);
    expect([...entities].sort()).toEqual(["fuxin", "mine", "moe"]);
    expect(selection).toEqual({ during: "2003/2007", around: ["mine"], depth: 2 });
    const cities = { entities: new Set(["fuxin"]), relations: new Set<string>() };
    const alone = whatIsShown(graph, { ...view, types: ["CITY"] }, cities);
    expect(alone.selection).toEqual({ during: "2003/2007", types: ["CITY"], ids: ["fuxin"] });
    const hidden = whatIsShown(graph, { ...view, hidden: ["moe"] }, found).selection;
    expect(hidden).toEqual({ during: "2003/2007", ids: ["fuxin", "mine"] });
  });

  test("grows by one type of relation in one direction", () => {
    const via = { relationType: "LOCATED_IN", direction: "in" } as const;
    expect(entitiesAfter(showOnly(["fuxin"], 0), expand({ id: "fuxin", via }, ["mine"]))).toEqual(["fuxin", "mine"]);
    const out = { ...via, direction: "out" } as const;
    expect(entitiesAfter(showOnly(["fuxin"], 0), expand({ id: "fuxin", via: out }, ["hub"]))).toEqual(["fuxin", "hub"]);
    const both = { relationType: "PAIRED_WITH", direction: "both" } as const;
    expect(entitiesAfter(showOnly(["ndrc"], 0), expand({ id: "ndrc", via: both }, ["moe"]))).toEqual(["moe", "ndrc"]);
  });

  test("takes in an entity from elsewhere without its neighbours", () => {
    expect(entitiesAfter(showOnly(["mine"], 0), bring("ndrc"))).toEqual(["mine", "ndrc"]);
  });
});

describe("what was put together by hand of more than can be named", () => {
  const wide = smallGraph();
  for (let each = 0; each < 150; each += 1) {
    wide.addNode(`leaf${each}`, { entityType: "TASK" });
    wide.addDirectedEdgeWithKey(`leaf${each}-hub`, `leaf${each}`, "hub", { relationType: "TARGETS" });
  }
  const selectionAfter = (...changes: readonly Change[]) => whatIsShown(wide, viewAfter(...changes)).selection;

  test("is said by the rules, what was added, and what was folded away", () => {
    expect(selectionAfter(collapse("fuxin"))).toEqual({ without: ["mine"] });
    expect(selectionAfter(collapse("fuxin"), hide(["ndrc"]))).toEqual({ without: ["ndrc", "mine"] });
    const around = { around: ["hub"], depth: 1 };
    expect(selectionAfter(showOnly(["hub"], 1), bring("ndrc"))).toEqual({ ...around, ids: ["ndrc"] });
    const expanded = expand({ id: "moe", via: "all" }, ["ndrc", "fuxin"]);
    expect(selectionAfter(showOnly(["hub"], 1), expanded)).toEqual({ ...around, ids: ["ndrc"] });
  });

  test("starts from the entities alone that the neighbourhood starts from", () => {
    const ids = Array.from({ length: 120 }, (_, each) => `leaf${each}`);
    expect(selectionAfter(showOnly(ids, 0), bring("ndrc"))).toEqual({ ids: [...ids, "ndrc"] });
  });

  test("can be asked about as long as it is named in a list that the API takes", () => {
    const ids = Array.from({ length: 101 }, (_, each) => `leaf${each}`);
    expect(isAskable({ ids: ids.slice(0, 100) })).toBe(true);
    expect(isAskable({ ids })).toBe(false);
  });
});

describe("what is shown of a dataset that was not read whole", () => {
  const many = smallGraph();
  const start = Array.from({ length: 101 }, (_, each) => `leaf${each}`);
  for (const id of start) many.addNode(id, { entityType: "TASK" });
  const whole = { entities: new Set(many.nodes()), relations: new Set(many.edges()) };
  const selectionOf = (began: readonly string[], ...changes: readonly Change[]) =>
    whatIsShown(many, viewAfter(...changes), { ...whole, start: new Set(began), isStartAll: true }).selection;

  test("is selected by its names, so that measures and files are of just that", () => {
    expect(selectionOf(["hub", "moe"])).toEqual({ ids: ["hub", "moe"] });
    expect(selectionOf(["hub"], select({ kind: "entity", id: "ndrc" }))).toEqual({ ids: ["hub", "ndrc"] });
    expect(selectionOf(start, select({ kind: "entity", id: "ndrc" }))).toEqual({ ids: ["ndrc", ...start] });
  });

  test("is selected by the rules where it is all that they select and more than can be named", () => {
    expect(selectionOf(start, showTypes(["TASK"]))).toEqual({ types: ["TASK"] });
    const found = { ...whole, start: new Set(start), isStartAll: false };
    expect(whatIsShown(many, viewAfter(showTypes(["TASK"])), found).selection).toEqual({ types: ["TASK"], ids: start });
  });
});

describe("hidden neighbours", () => {
  test("are counted exactly, by relation type and direction", () => {
    const shown = shownAfter(showOnly(["fuxin"], 0));
    expect([...hiddenNeighbours(graph, "fuxin", shown)].sort()).toEqual(["hub", "mine", "moe"]);
    expect(hiddenGroups(graph, "fuxin", shown)).toEqual([
      { via: { relationType: "FUNDS", direction: "in" }, ids: ["moe"] },
      { via: { relationType: "LOCATED_IN", direction: "in" }, ids: ["mine"] },
      { via: { relationType: "LOCATED_IN", direction: "out" }, ids: ["hub"] },
    ]);
  });

  test("are none where all are shown, and those that a filter leaves out are not among them", () => {
    expect(hiddenNeighbours(graph, "fuxin", whatIsShown(graph, EMPTY_VIEW))).toEqual([]);
    expect(hiddenNeighbours(graph, "fuxin", shownAfter(showTypes(["CITY"])))).toEqual([]);
  });

  test("come back when the entity is expanded, whatever took them away", () => {
    for (const away of [hide(["mine"]), collapse("fuxin"), showOnly(["fuxin"], 0)]) {
      const hidden = hiddenNeighbours(graph, "fuxin", shownAfter(away));
      expect(hidden).toContain("mine");
      const shown = shownAfter(away, expand({ id: "fuxin", via: "all" }, hidden));
      expect(hiddenNeighbours(graph, "fuxin", shown)).toEqual([]);
    }
  });
});

describe("a collapsed entity", () => {
  test("folds away what only it holds", () => {
    expect(entitiesAfter(collapse("hub"))).toEqual(["fuxin", "hub", "mine", "moe", "ndrc"]);
    expect(entitiesAfter(collapse("fuxin"))).not.toContain("mine");
  });

  test("folds with another what only both hold, and neither of them", () => {
    const both = entitiesAfter(collapse("hub"), collapse("fuxin"), collapse("moe"));
    expect(both).toEqual(["fuxin", "hub", "moe"]);
  });

  test("keeps what is pinned", () => {
    expect(entitiesAfter(pin("mine", { x: 0, y: 0 }), collapse("fuxin"))).toContain("mine");
  });
});

describe("a hidden entity", () => {
  test("is no longer marked or open", () => {
    const open = { ...EMPTY_VIEW, selected: { kind: "entity", id: "moe" } as const, marked: ["moe", "hub"] };
    expect(hide(["moe"]).apply(open)).toMatchObject({ selected: undefined, marked: ["hub"], hidden: ["moe"] });
  });

  test("comes back with everything", () => {
    expect(entitiesAfter(hide(["moe"]), showEverything())).toContain("moe");
    expect(entitiesAfter(hide(["moe"]), bring("moe"))).toContain("moe");
  });
});

test("what only the API can tell is asked of it, with all fields, and nothing else is shown then", () => {
  expect(whatIsAsked(graph, EMPTY_VIEW)).toBeUndefined();
  expect(whatIsAsked(graph, { ...EMPTY_VIEW, types: ["CITY"] })).toBeUndefined();
  const view = { ...EMPTY_VIEW, types: ["CITY"], time: { ...EMPTY_VIEW.time, window: "2003/2007" } };
  expect(whatIsAsked(graph, view)).toEqual({ types: ["CITY"], during: "2003/2007" });
  const found = { entities: new Set(["fuxin", "moe"]), relations: new Set(["moe-fuxin"]) };
  const shown = whatIsShown(graph, view, found);
  expect([...shown.entities]).toEqual(["fuxin"]);
  expect(shown.relations.size).toBe(0);
  expect(shown.selection).toEqual({ types: ["CITY"], during: "2003/2007" });
  expect([...whatIsShown(graph, { ...view, types: undefined }, found).relations]).toEqual(["moe-fuxin"]);
});
