import { expect, test } from "vitest";
import { LEAD_FROM, LEAD_TO } from "../../../web/src/actions/lead.ts";
import type { CanvasGraph } from "../../../web/src/canvas/build-graph.ts";
import { whatIsShown } from "../../../web/src/state/shown.ts";
import { EMPTY_VIEW, type View } from "../../../web/src/state/view.ts";
import { smallGraph } from "../state/small-graph.ts";

const graph = smallGraph();
const context = (view: View) => ({
  ...{ id: "fuxin", view, shown: whatIsShown(graph, view) },
  // Leading looks at no attribute.
  graph: graph as unknown as CanvasGraph,
});

test.each([
  [LEAD_FROM, { from: "fuxin", to: undefined }],
  [LEAD_TO, { from: undefined, to: "fuxin" }],
] as const)("paths are asked for at an entity, and the panel that shows them opens", (action, asked) => {
  const view = action.change(context(EMPTY_VIEW))?.apply(EMPTY_VIEW);
  expect(view?.path).toMatchObject(asked);
  expect(view?.panels.left).toBe("paths");
});

test("what is asked already is not offered again while it is in sight", () => {
  const asked = LEAD_FROM.change(context(EMPTY_VIEW))?.apply(EMPTY_VIEW) ?? EMPTY_VIEW;
  expect(LEAD_FROM.change(context(asked))).toBeUndefined();
  const away = { ...asked, panels: { ...asked.panels, left: undefined } };
  expect(LEAD_FROM.change(context(away))?.apply(away).panels.left).toBe("paths");
});
