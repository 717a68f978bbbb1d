import { ACTIONS } from "../actions/index.ts";
import { possibleActions } from "../actions/possible.ts";
import type { Change } from "../state/change.ts";
import type { KeyBinding, KeyContext } from "./key-binding.ts";

/** A key for each action on the selected entity; two actions that undo each other share one. */
export const ACTION_KEYS: readonly KeyBinding[] = [...new Set(ACTIONS.map(({ key }) => key))].map((key) => ({
  says: ({ actions }) =>
    ACTIONS.filter((action) => action.key === key)
      .map(({ id }) => actions[id])
      .join(" / "),
  combos: [key],
  where: "entity",
  can: (context) => changeFor(key, context) !== undefined,
  run(context) {
    const change = changeFor(key, context);
    if (change) context.trail.make(change);
  },
}));

function changeFor(key: string, { page: { view, loaded } }: KeyContext): Change | undefined {
  if (!loaded || view.selected?.kind !== "entity") return undefined;
  const possible = possibleActions({ id: view.selected.id, view, graph: loaded.graph, shown: loaded.shown });
  return possible.find(({ action }) => action.key === key)?.change;
}
