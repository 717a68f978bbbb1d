import type { Change } from "../state/change.ts";
import type { Action, ActionContext } from "./action.ts";
import { ACTIONS } from "./index.ts";

/** An action that would do something now. */
export interface PossibleAction {
  readonly action: Action;
  readonly change: Change;
  readonly count: number | undefined;
}

/** What can be done with the entity as the page is now; nothing where the page has not read it. */
export function possibleActions(context: ActionContext): readonly PossibleAction[] {
  if (!context.graph.hasNode(context.id)) return [];
  const isOnPage = context.shown.entities.has(context.id);
  return ACTIONS.flatMap((action) => {
    const change = isOnPage || action.offPage ? action.change(context) : undefined;
    return change ? [{ action, change, count: action.count?.(context) }] : [];
  });
}
