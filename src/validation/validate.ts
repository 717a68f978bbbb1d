import type { Issue } from "./issue.ts";
import type { Subject } from "./rule.ts";
import { RULES } from "./rules/index.ts";

export interface Origin {
  readonly file: string;
  readonly line?: number;
}

/** Every issue that the rules find, in the order of the rules. */
export function validate(subject: Subject, locate: (item: object) => Origin): Issue[] {
  return RULES.filter(({ needs = [] }) => !needs.some((list) => subject.incomplete?.has(list))).flatMap((rule) =>
    [...rule.check(subject)].map(({ item, ...finding }) => ({ rule: rule.name, ...locate(item), ...finding })),
  );
}
