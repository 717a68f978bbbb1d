import { Refusal } from "./refusal.ts";

/** Seconds after which who found the server busy may ask again. */
export const RETRY_AFTER = 5;

/** A request that is not answered because others kept the server busy for most of its time: of so many milliseconds it waited so many. */
export class Busy extends Refusal {
  constructor(waited: number, most: number) {
    const remedy = `Ask again in ${RETRY_AFTER} s.`;
    const message = `Cannot answer: the server is busy with other questions, for which this one waited ${waited} of the ${most} milliseconds that an answer may take. ${remedy}`;
    super("BUSY", message, { status: 503, numbers: { waited, most, remedy }, retryAfter: RETRY_AFTER });
  }
}
