import { useState } from "react";
import { describeStep } from "../i18n/describe-step.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import type { Label } from "../state/change.ts";
import { useNames } from "../use-names.ts";
import { useTrail } from "../use-trail.ts";

/** What is read out elsewhere: the focus goes to what is opened, and a field says its own value. */
const SAID_ELSEWHERE: ReadonlySet<Label["step"]> = new Set([
  "closed",
  "began",
  "searchedWithin",
  "reached",
  "lookedAt",
]);

/** Says aloud what was done or undone, for those who do not see it. */
export function StepNews() {
  const messages = useMessages();
  const nameOf = useNames();
  const { label, undone } = useLastStep();
  const said = label && !SAID_ELSEWHERE.has(label.step) ? describeStep(label, messages, nameOf) : "";
  return (
    <p className="visually-hidden" role="status">
      {undone && said ? messages.undid(said) : said}
    </p>
  );
}

/** The step that was made last, or the one that was undone last; none at first. */
function useLastStep(): { readonly label: Label | undefined; readonly undone: boolean } {
  const { past, present, future } = useTrail().trail;
  const language = useLanguage();
  const first = { label: present.label, at: past.length, language, news: undefined as Label | undefined };
  const [last, setLast] = useState(first);
  if (last.label !== present.label) {
    const undone = past.length < last.at && future.length > 0;
    setLast({ ...first, news: undone ? future[0]?.label : present.label });
  } else if (last.language !== language) setLast(first); // What was said is not said again in another language.
  return { label: last.news, undone: last.news !== undefined && last.news === future[0]?.label };
}
