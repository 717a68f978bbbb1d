import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./index.ts";

/** @throws ZhenxingError UNKNOWN_NAME for a format that there is not */
export function findFormat(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  const known = FORMATS.map((format) => format.name);
  const message = `Cannot export as "${name}": no such format.${didYouMean(name, known)} Known are ${known.join(", ")}.`;
  throw new ZhenxingError("UNKNOWN_NAME", message);
}
