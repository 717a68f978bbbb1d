import type { ServerResponse } from "node:http";
import { RETRY_AFTER } from "../api/busy.ts";
import { refuse } from "./refusal.ts";

const MOST = 32;

/** The answers of one kind that are in memory until their readers have them. */
export interface Unread {
  /** Counts an answer until its reader has it or has left; refuses it, and answers false, where there are too many. */
  admits(response: ServerResponse): boolean;
}

/** Such answers by their name in the plural, none so far. */
export function createUnread(what: string): Unread {
  let unread = 0;
  return {
    admits(response) {
      if (unread >= MOST) {
        const message = `Cannot make more than ${MOST} ${what} at once. Ask again in ${RETRY_AFTER} s.`;
        refuse(response, { status: 503, code: "BUSY", message, headers: { "retry-after": String(RETRY_AFTER) } });
        return false;
      }
      unread += 1;
      response.once("close", () => {
        unread -= 1;
      });
      return true;
    },
  };
}
