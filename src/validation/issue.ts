/** One thing wrong with a dataset, where it stands and what to do about it. */
export interface Issue {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Relative to the dataset's folder. */
  readonly file: string;
  /** Counted from 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly reason: string;
  readonly remedy: string;
}

/** `relations.csv:12, column target, "city/fuxinn": no entity has this id. Did you mean …` */
export function formatIssue({ file, line, column, value, reason, remedy, rule }: Issue): string {
  const where = [line === undefined ? file : `${file}:${line}`, column && `column ${column}`]
    .filter(Boolean)
    .join(", ");
  const what = value === undefined ? "" : `, ${JSON.stringify(shorten(value))}`;
  return `${where}${what}: ${reason} ${remedy} [${rule}]`.replace(UNPRINTABLE, escapeCharacter);
}

const LONGEST_VALUE = 80;

/** What would break the line, turn it round, or not be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function shorten(value: string): string {
  const characters = [...value];
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join("")}…` : value;
}
