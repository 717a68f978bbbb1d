import { isAbsolute, resolve } from "node:path";
import type { Bounds } from "../api/limits/index.ts";
import { ZhenxingError } from "../errors.ts";
import { readBounds } from "./limit-settings.ts";
import { type HttpConfig, SETTINGS, type Setting } from "./settings.ts";

/** Where the data is. */
export interface DataConfig {
  /** Folder of the dataset. */
  readonly dataset: string;
  /** Folder that may hold the sources' texts. */
  readonly texts: string | undefined;
}

export interface ServerConfig extends DataConfig, HttpConfig {
  /** The limits of the API. */
  readonly bounds: Bounds;
}

export interface ConfigFlags {
  readonly dataset?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly texts?: string | undefined;
  readonly mode?: string | undefined;
}

/** Reads where the data is: flags before environment before defaults. */
export function readDataConfig(flags: ConfigFlags, environment: NodeJS.ProcessEnv, bundled: string): DataConfig {
  const texts = flags.texts ?? (environment.ZHENXING_TEXTS || undefined);
  return {
    dataset: absolute(flags.dataset ?? (environment.ZHENXING_DATASET || bundled)),
    texts: texts === undefined ? undefined : absolute(texts),
  };
}

/**
 * Reads all that a server needs, in the same order.
 * @throws ZhenxingError BAD_INPUT listing every setting that cannot be read
 */
export function readConfig(flags: ConfigFlags, environment: NodeJS.ProcessEnv, bundled: string): ServerConfig {
  return {
    ...readDataConfig(flags, environment, bundled),
    ...readHttpConfig(flags, environment),
    bounds: readBounds(environment),
  };
}

/**
 * Reads what the HTTP server needs; without flags and environment, its defaults.
 * @throws ZhenxingError BAD_INPUT listing every setting that cannot be read
 */
export function readHttpConfig(flags: ConfigFlags = {}, environment: NodeJS.ProcessEnv = {}): HttpConfig {
  const faults: string[] = [];
  const settings: [string, Setting<unknown>][] = Object.entries(SETTINGS);
  const values = settings.map(([name, { variable, flag, standard, form, secret, read }]) => {
    const flagged = flag === undefined ? undefined : flags[flag];
    const text = flagged ?? (environment[variable] || standard);
    const value = read(text);
    if (value === undefined) faults.push(`${flag ?? variable} ${secret ? "" : `"${text}" `}is not ${form}`);
    return [name, value];
  });
  if (faults.length > 0) throw new ZhenxingError("BAD_INPUT", `Cannot read the configuration: ${faults.join("; ")}.`);
  return Object.fromEntries(values) as HttpConfig; // Each value is what the setting of its name has read.
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}
