import { isAbsolute, resolve } from "node:path";
import { ZhenxingError } from "../errors.ts";

export interface ServerConfig {
  /** Folder of the dataset. */
  readonly dataset: string;
  readonly port: number;
  readonly host: string;
  /** Folder that may hold the sources' texts. */
  readonly texts: string | undefined;
}

export interface ConfigFlags {
  readonly dataset?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly texts?: string | undefined;
}

/**
 * Reads the configuration once: flags before environment before defaults.
 * @throws ZhenxingError BAD_INPUT listing every setting that cannot be read
 */
export function readConfig(flags: ConfigFlags, environment: NodeJS.ProcessEnv, bundled: string): ServerConfig {
  const faults: string[] = [];
  const port = flags.port ?? (environment.PORT || "4000");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) faults.push(`port "${port}" is not a number from 0 to 65535`);
  const host = flags.host ?? (environment.HOST || "127.0.0.1");
  if (host === "") faults.push('host "" is empty'); // Node would take it for every address of the machine.
  const texts = flags.texts ?? (environment.ZHENXING_TEXTS || undefined);
  if (faults.length > 0) throw new ZhenxingError("BAD_INPUT", `Cannot read the configuration: ${faults.join("; ")}.`);
  return {
    dataset: absolute(flags.dataset ?? (environment.ZHENXING_DATASET || bundled)),
    port: Number(port),
    host,
    texts: texts === undefined ? undefined : absolute(texts),
  };
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}
