import { ZhenxingError } from "../../errors.ts";
import type { Limit } from "./limit.ts";

/** A request that is not answered because it asks for more than a limit allows. */
export class Refusal extends ZhenxingError {
  readonly status: number;
  /** For programs: which limit, the most it allows, what was found, and what to do. */
  readonly extensions: Readonly<Record<string, string | number>>;

  constructor({ name, status, remedy, description }: Limit, most: number, value: number) {
    super("LIMIT_EXCEEDED", `Cannot answer: ${description.en}: ${value}, where ${most} is the most. ${remedy}`);
    this.status = status;
    this.extensions = { code: this.code, limit: name, most, value, remedy };
  }
}
