import type { Issue } from "./issue.ts";
import type { Subject } from "./rule.ts";
import { RULES } from "./rules/index.ts";

export interface Origin {
  readonly file: string;
  readonly line?: number;
}

export interface ValidateOptions {
  /** Whether every table could be read. */
  readonly whole?: boolean;
}

/** Every issue that the rules find, in the order of the rules. */
export function validate(
  subject: Subject,
  locate: (item: object) => Origin,
  { whole = true }: ValidateOptions = {},
): Issue[] {
  return RULES.filter(({ needsEveryTable }) => whole || !needsEveryTable).flatMap((rule) =>
    [...rule.check(subject)].map(({ item, ...finding }) => ({ rule: rule.name, ...locate(item), ...finding })),
  );
}
