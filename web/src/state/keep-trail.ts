import type { Label, Subject } from "./change.ts";
import { goTo, type Moment, momentsOf, type Trail } from "./trail.ts";
import { fromSearch, toSearch } from "./url.ts";
import type { View } from "./view.ts";

/** A trail as a page keeps it over its own reload: each view as an address holds it. */
interface KeptTrail {
  readonly id: string;
  readonly at: number;
  readonly moments: readonly { readonly search: string; readonly label: Label }[];
}

/** What a trail of this name is kept as. */
export function writeTrail(id: string, trail: Trail): string {
  const label = ({ label: { step, of } }: Moment): Label => ({ step, ...(of && { of }) });
  const moments = momentsOf(trail).map((moment) => ({ search: toSearch(moment.view), label: label(moment) }));
  return JSON.stringify({ id, at: trail.past.length, moments } satisfies KeptTrail);
}

/** The trail that was kept under this name and stands at this view; undefined where there is none such. */
export function readTrail(text: string | null, id: string, view: View, isStep: (step: string) => boolean) {
  const kept = parseTrail(text, isStep);
  if (kept?.id !== id || kept.moments[kept.at]?.search !== toSearch(view)) return undefined;
  const [present, ...future] = kept.moments.map(({ search, label }) => ({ view: fromSearch(search), label }));
  return present && goTo({ past: [], present, future }, kept.at);
}

/** Another version of the page may have kept another form. */
function parseTrail(text: string | null, isStep: (step: string) => boolean): KeptTrail | undefined {
  const kept: unknown = text === null ? undefined : parseJson(text);
  if (typeof kept !== "object" || kept === null) return undefined;
  const { id, at, moments }: { id?: unknown; at?: unknown; moments?: unknown } = kept;
  if (typeof id !== "string" || typeof at !== "number" || !Array.isArray(moments)) return undefined;
  const read = moments.flatMap((moment: unknown) => parseMoment(moment, isStep) ?? []);
  return read.length === moments.length ? { id, at, moments: read } : undefined;
}

function parseMoment(moment: unknown, isStep: (step: string) => boolean): KeptTrail["moments"][number] | undefined {
  if (typeof moment !== "object" || moment === null) return undefined;
  const { search, label }: { search?: unknown; label?: unknown } = moment;
  if (typeof search !== "string" || typeof label !== "object" || label === null) return undefined;
  const { step, of }: { step?: unknown; of?: unknown } = label;
  if (typeof step !== "string" || !isStep(step)) return undefined;
  if (of !== undefined && !(Array.isArray(of) && of.every(isSubject))) return undefined;
  // The step was held against the texts of all steps.
  return { search, label: { step: step as Label["step"], ...(of && { of }) } };
}

function isSubject(subject: unknown): subject is Subject {
  return typeof subject === "object" && subject !== null && "kind" in subject && "id" in subject;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
