import type { Answered } from "./answered.ts";
import { LOG_LEVELS, type LogLevel } from "./settings.ts";

/** Writes what a server does, one line of JSON each. */
export interface Log {
  /** A fault of the server's own, once, with the request that met it. */
  fault(error: unknown, requestId?: string): void;
  answered(answered: Answered): void;
  /** What a request asked; only at the level "debug". */
  asked(question: unknown, requestId: string): void;
}

/** A log of a level and what is graver; an address without what was asked in it, unless at "debug". */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const line = (at: LogLevel, message: string, fields: object) => {
    if (LOG_LEVELS.indexOf(at) > LOG_LEVELS.indexOf(level)) return;
    write(JSON.stringify({ time: new Date().toISOString(), level: at, message, ...fields }));
  };
  return {
    fault(error, requestId) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      line("error", "fault", { requestId, error: text });
    },
    answered({ id, client, method, target, route, status, whole, milliseconds }) {
      const path = level === "debug" ? target : target.split("?")[0];
      const fields = { requestId: id, client, method, path, route, status, whole, ms: Number(milliseconds.toFixed(1)) };
      line("info", "request", fields);
    },
    asked(question, requestId) {
      line("debug", "question", { requestId, question });
    },
  };
}
