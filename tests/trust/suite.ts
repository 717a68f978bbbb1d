/** One thing that was tried, and whether it held. */
export interface Trial {
  readonly what: string;
  readonly held: boolean;
  /** What was measured, under names with units: `seconds`, `MB`. */
  readonly measured: Readonly<Record<string, string | number>>;
}

/** What is tried together, too long or too heavy for `npm test`. */
export interface Suite {
  readonly name: string;
  /** Judged by times, which other programs of the machine can spoil: where something has not held, all is tried once more. */
  readonly timed?: boolean;
  /** Short in `.ci/run`, under a minute or so; long by night or by hand. */
  run(length: "short" | "long"): Promise<readonly Trial[]>;
}
