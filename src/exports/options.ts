import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Bilingual } from "../ontology/bilingual.ts";
import type { Format } from "./format.ts";

/** Something that may be asked of a format: one of a few values. */
export interface ExportOption {
  /** No field of a selection is called so: both stand in one address. */
  readonly name: string;
  readonly title: Bilingual;
  /** The first is taken where none is given. */
  readonly values: readonly [string, ...string[]];
}

/** The value of each option, by its name. */
export type OptionValues = Readonly<Record<string, string>>;

export const EVIDENCE: ExportOption = {
  name: "evidence",
  title: { zh: "附证据", en: "With evidence" },
  values: ["yes", "no"],
};

export const POSITIONS: ExportOption = {
  name: "positions",
  title: { zh: "附位置", en: "With positions" },
  values: ["yes", "no"],
};

export const APPEARANCE: ExportOption = {
  name: "appearance",
  title: { zh: "附颜色与大小", en: "With colours and sizes" },
  values: ["yes", "no"],
};

export const COMMUNITIES: ExportOption = {
  name: "communities",
  title: { zh: "附社群划分", en: "With communities" },
  values: ["no", "yes"],
};

/**
 * Every option of a format with its value, the usual one where none is given.
 * @throws ZhenxingError BAD_INPUT naming every option or value that the format has not, and every option with two values
 */
export function readOptions(
  { name: format, options }: Pick<Format, "name" | "options">,
  given: Iterable<readonly [string, string]>,
): OptionValues {
  const values = new Map(options.map(({ name, values: [usual] }) => [name, usual]));
  const taken = new Map<string, string>();
  const faults: string[] = [];
  for (const [name, value] of given) {
    const before = taken.get(name) ?? value;
    taken.set(name, value);
    const option = options.find((known) => known.name === name);
    if (!option) faults.push(`it has no option "${name}".${hintOf(name, options)}`);
    else if (!option.values.includes(value)) {
      faults.push(`${name} "${value}" is not known.${didYouMean(value, option.values)} ${known(option.values)}`);
    } else if (value !== before) faults.push(`${name} is both "${before}" and "${value}". Give one of them.`);
    else values.set(name, value);
  }
  if (faults.length === 0) return Object.fromEntries(values);
  throw new ZhenxingError("BAD_INPUT", `Cannot export ${format}: ${faults.join(" ")}`);
}

function hintOf(name: string, options: readonly ExportOption[]): string {
  const names = options.map((option) => option.name);
  return names.length === 0 ? " Leave it out." : `${didYouMean(name, names)} ${known(names)}`;
}

function known(values: readonly string[]): string {
  return `Known are ${values.join(", ")}.`;
}
