import { Refusal } from "../refusal.ts";
import type { Limit } from "./limit.ts";

/** A request that is not answered because it asks for more than a limit allows: which one, the most it allows, and what was found. */
export class LimitRefusal extends Refusal {
  constructor({ name, status, remedy, description }: Limit, most: number, value: number) {
    const message = `Cannot answer: ${description.en}: ${value}, where ${most} is the most. ${remedy}`;
    super("LIMIT_EXCEEDED", message, { status, numbers: { limit: name, most, value, remedy } });
  }
}
