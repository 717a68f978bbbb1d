import type { Change, Label } from "./change.ts";
import type { View } from "./view.ts";

/** The view after a step. */
export interface Moment {
  readonly view: View;
  readonly label: Label;
  readonly gesture?: string | undefined;
}

/** The steps of a reader: those of the past can be undone, those of the future done again. */
export interface Trail {
  readonly past: readonly Moment[];
  readonly present: Moment;
  readonly future: readonly Moment[];
}

export function begin(view: View): Trail {
  return { past: [], present: { view, label: { step: "began" } }, future: [] };
}

export function momentsOf({ past, present, future }: Trail): readonly Moment[] {
  return [...past, present, ...future];
}

/** The trail with one change more. A new step takes the place of those that were undone. */
export function make(trail: Trail, change: Change): Trail {
  const { past, present } = trail;
  if (change.as === "throughout") return everywhere(trail, change);
  const view = change.apply(present.view);
  if (view === present.view) return trail;
  if (change.as === "aside") return { ...trail, present: { ...present, view } };
  const label = typeof change.label === "function" ? change.label(present.view) : change.label;
  const next = { view, label, gesture: change.gesture };
  const joins = change.gesture !== undefined && change.gesture === present.gesture;
  return { past: joins ? past : [...past, present], present: next, future: [] };
}

/** The trail at another of its moments; as it is where there is none such. */
export function goTo(trail: Trail, at: number): Trail {
  const moments = momentsOf(trail);
  const present = moments[at];
  return present ? { past: moments.slice(0, at), present, future: moments.slice(at + 1) } : trail;
}

function everywhere({ past, present, future }: Trail, { apply }: Change): Trail {
  const changed = (moment: Moment): Moment => ({ ...moment, view: apply(moment.view) });
  return { past: past.map(changed), present: changed(present), future: future.map(changed) };
}
