import type { IncomingMessage, ServerResponse } from "node:http";
import type { Sources } from "../../api/context.ts";
import type { Answered } from "../answered.ts";

/** The shape of every route: which paths are its own, by which methods, and what it answers. */
export interface Route {
  /** What logs and metrics call it. */
  readonly name: string;
  readonly methods: readonly string[];
  /** Answers also without a token and beyond the rate: for probes. */
  readonly open?: boolean;
  /** Works as a caller writes, also for a GET: strangers must show that no page of another site has them write it. */
  readonly executes?: boolean;
  handles(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> | void;
}

/** What routes are made from. */
export interface RouteParts {
  readonly knowledge: Sources;
  /** Text of schema.graphql. */
  readonly sdl: string;
  /** Folder of the built viewer. */
  readonly viewer: string;
  /** Gets what is no fault of the caller, with the name of the request that met it where it is known. */
  readonly report: (error: unknown, requestId?: string) => void;
  /** Is told of each request when it is done with. */
  readonly answered?: (answered: Answered) => void;
  /** Is told what a request asks of the API. */
  readonly asked?: (question: unknown, requestId: string) => void;
}
