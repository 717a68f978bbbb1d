import { distance } from "fastest-levenshtein";

/** What went wrong, for a program to branch on. Each edge (CLI, API, HTTP) maps a code to its own status. */
export const ERROR_CODES = [
  "BAD_INPUT",
  "BAD_CURSOR",
  "LIMIT_EXCEEDED",
  "BUSY",
  "UNKNOWN_NAME",
  "DATASET_INVALID",
  "DATASET_BUSY",
  "FILE_UNREADABLE",
  "PORT_TAKEN",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A misuse that the caller can mend: the message says what could not be done, to what, why, and the remedy. */
export class ZhenxingError extends Error {
  override readonly name = "ZhenxingError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The sentence `Did you mean "…"?` for the nearest of `known` to `given`, with a space before it; empty where nothing is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(given.length * 0.4)) + 1;
  for (const name of known) {
    const apart = distance(given.toLowerCase(), name.toLowerCase());
    // Two names that differ in more than half of their letters are not near, however short they are.
    if (apart < least && apart <= Math.max(given.length, name.length) / 2) {
      least = apart;
      nearest = name;
    }
  }
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

const LONGEST_MESSAGE = 2000;

/** A message for strangers, who may have written most of it: what is beyond a length is counted. */
export function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE)}… (${message.length - LONGEST_MESSAGE} more characters)`;
}

/** A message without what its reader may have meant, for strangers. */
export function withoutSuggestions(message: string): string {
  return message.replaceAll(/ Did you mean .{0,400}?\?(?=\s|$)/gs, "");
}
