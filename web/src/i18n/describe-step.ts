import type { Label, Subject } from "../state/change.ts";
import type { Messages } from "./messages.ts";

/** A step in words: "Hid 国务院". `nameOf` names what it was about. */
export function describeStep(
  { step, of = [] }: Label,
  { steps, both, andOthers }: Messages,
  nameOf: (subject: Subject) => string,
): string {
  const [first, second] = of;
  const what = first ? nameOf(first) : "";
  if (!second) return steps[step](what);
  return steps[step](of.length === 2 ? both(what, nameOf(second)) : andOthers(what, of.length));
}
