import { type ErrorCode, ZhenxingError } from "../errors.ts";

/** How a refusal is said over HTTP, and to programs. */
export interface RefusalParts {
  readonly status: number;
  /** For programs: the numbers of the message, and what to do. */
  readonly numbers: Readonly<Record<string, string | number>>;
  /** Seconds after which asking again may help; none where it will not. */
  readonly retryAfter?: number;
}

/** A request that is not answered, as a whole. */
export class Refusal extends ZhenxingError {
  readonly status: number;
  readonly extensions: Readonly<Record<string, string | number>>;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, { status, numbers, retryAfter }: RefusalParts) {
    super(code, message);
    this.status = status;
    this.extensions = { code, ...numbers };
    this.retryAfter = retryAfter;
  }
}
