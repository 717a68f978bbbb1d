import type { IncomingMessage } from "node:http";
import type { Refusal } from "../refusal.ts";
import type { Route } from "../routes/route.ts";
import type { HttpConfig } from "../settings.ts";

/** What is known of a request before it is answered. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly route: Route;
  /** Address of who asks. */
  readonly client: string;
}

/** Says why a request is not to be answered, or nothing. */
export type Guard = (asked: Asked) => Refusal | undefined;

/** The shape of every guard: made once from the configuration; undefined where that has no need of it. */
export type MakeGuard = (config: HttpConfig) => Guard | undefined;
