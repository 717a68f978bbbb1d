import type { Time } from "../model/time.ts";

/**
 * The one window that stands for `at` and `during` together; undefined where neither is given.
 * What overlaps both overlaps it, and nothing else does, also where the two do not meet and its last day comes before its first.
 */
export function windowOf({
  at,
  during,
}: {
  at?: Time | null | undefined;
  during?: Time | null | undefined;
}): Time | undefined {
  if (!at || !during) return at ?? during ?? undefined;
  return {
    edtf: `${at.edtf} & ${during.edtf}`,
    firstDay: Math.max(at.firstDay, during.firstDay),
    lastDay: Math.min(at.lastDay, during.lastDay),
  };
}
