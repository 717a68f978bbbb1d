import { type Bounds, LIMITS } from "../api/limits/index.ts";
import type { Limit } from "../api/limits/limit.ts";
import { ZhenxingError } from "../errors.ts";
import type { Setting } from "./settings.ts";

/** The most that a limit can be set to: a 32-bit number, as GraphQL and timers have them. */
export const LARGEST = 2 ** 31 - 1;

/** How a limit of the API is set: `ZHENXING_LIMIT_DEPTH`. */
export function limitSetting({ name, initial }: Limit): Setting<number> {
  return {
    variable: `ZHENXING_LIMIT_${name.toUpperCase()}`,
    standard: String(initial),
    form: `a whole number from 1 to ${LARGEST}`,
    read: (text) => (/^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST ? Number(text) : undefined),
  };
}

/**
 * Reads the limits of the API; those of `standard` are what is not set.
 * @throws ZhenxingError BAD_INPUT listing every limit that cannot be read
 */
export function readBounds(environment: NodeJS.ProcessEnv = {}, standard: Partial<Bounds> = {}): Bounds {
  const faults: string[] = [];
  const bounds = LIMITS.map((limit): [string, number] => {
    const { variable, form, read } = limitSetting(limit);
    const text = environment[variable] || String(standard[limit.name] ?? limit.initial);
    const value = read(text);
    if (value === undefined) faults.push(`${variable} "${text}" is not ${form}`);
    return [limit.name, value ?? limit.initial];
  });
  if (faults.length > 0) throw new ZhenxingError("BAD_INPUT", `Cannot read the configuration: ${faults.join("; ")}.`);
  return Object.fromEntries(bounds) as Bounds; // One entry for each limit.
}
