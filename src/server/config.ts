import { isAbsolute, resolve } from "node:path";
import { ZhenxingError } from "../errors.ts";

/** Where the data is. */
export interface DataConfig {
  /** Folder of the dataset. */
  readonly dataset: string;
  /** Folder that may hold the sources' texts. */
  readonly texts: string | undefined;
}

export interface ServerConfig extends DataConfig {
  readonly port: number;
  readonly host: string;
}

export interface ConfigFlags {
  readonly dataset?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly texts?: string | undefined;
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
  const faults: string[] = [];
  const port = flags.port ?? (environment.PORT || "4000");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) faults.push(`port "${port}" is not a number from 0 to 65535`);
  const host = flags.host ?? (environment.HOST || "127.0.0.1");
  if (host === "") faults.push('host "" is empty'); // Node would take it for every address of the machine.
  if (faults.length > 0) throw new ZhenxingError("BAD_INPUT", `Cannot read the configuration: ${faults.join("; ")}.`);
  return { ...readDataConfig(flags, environment, bundled), port: Number(port), host };
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}
