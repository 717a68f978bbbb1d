export const VERDICTS = ["right", "doubtful", "wrong"] as const;

/** One fact, held against its source by somebody who had not recorded it. */
export interface Check {
  readonly id: string;
  /** Id of the fact as it stood; one that was wrong may be gone since. */
  readonly fact: string;
  readonly checkedBy: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly verdict: (typeof VERDICTS)[number];
  /** What was objected, and what was done about it. */
  readonly note?: string;
  readonly noteEn?: string;
}
