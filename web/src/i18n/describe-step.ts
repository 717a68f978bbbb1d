import type { Label, Subject } from "../state/change.ts";
import type { Messages } from "./messages.ts";

/** A step in words: "Hid 国务院". `nameOf` names what it was about. */
export function describeStep(
  { step, of = [] }: Label,
  { steps, andOthers }: Messages,
  nameOf: (subject: Subject) => string,
): string {
  const [first, ...others] = of;
  const what = first ? nameOf(first) : "";
  return steps[step](others.length > 0 ? andOthers(what, of.length) : what);
}
