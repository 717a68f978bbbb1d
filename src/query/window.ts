import type { Time } from "../model/time.ts";

/** The stretch that `at` and `during` leave together; undefined where neither is given. Two that do not meet leave a stretch that nothing overlaps. */
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
