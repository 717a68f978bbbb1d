import { ZhenxingError } from "../errors.ts";

/** @throws ZhenxingError BAD_INPUT when an argument is outside its bounds, both included */
export function checkRange(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new ZhenxingError("BAD_INPUT", `Cannot answer for ${name} ${value}: it must be from ${least} to ${most}.`);
}
