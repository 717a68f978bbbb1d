import type { IncomingMessage, ServerResponse } from "node:http";
import { LimitRefusal } from "../api/limits/limit-refusal.ts";
import { shortened, withoutSuggestions, ZhenxingError } from "../errors.ts";
import { addressOf } from "./address.ts";
import { grantOrigins } from "./cors.ts";
import type { Asked, Guard } from "./guards/guard.ts";
import { GUARDS } from "./guards/index.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { requestIdOf } from "./request-id.ts";
import { respondError } from "./respond.ts";
import type { Route } from "./routes/route.ts";
import type { HttpConfig } from "./settings.ts";

export interface Dispatch {
  /** The route that has the last word on a path. */
  routeOf(target: string): Route | undefined;
  answer(request: IncomingMessage, response: ServerResponse, client: string): Promise<void>;
}

/** Hands each request past the guards to its route of the moment, and answers for those that fail. */
export function createDispatch(
  routes: () => readonly Route[],
  config: HttpConfig,
  report: (error: unknown, requestId: string) => void,
): Dispatch {
  const guards = GUARDS.map((make) => make(config)).filter((guard) => guard !== undefined);
  const routeFor = (url: URL) => routes().find(({ handles }) => handles(url.pathname));
  return {
    routeOf(target) {
      const url = addressOf(target);
      return url instanceof URL ? routeFor(url) : undefined;
    },
    async answer(request, response, client) {
      try {
        const url = addressOf(request.url ?? "");
        if (!(url instanceof URL)) return refuse(response, url);
        const route = routeFor(url);
        if (!route) throw new Error(`No route has the path ${url.pathname}.`);
        if (grantOrigins(request, response, config.origins)) return;
        const refusal = refusalOf(guards, { request, url, route, client }) ?? methodRefusal(request, url, route);
        if (refusal) return refuse(response, refusal);
        await route.answer(request, response, url);
      } catch (error) {
        if (error instanceof ZhenxingError && !response.headersSent) {
          const said = shortened(error.message);
          const message = config.mode === "production" ? withoutSuggestions(said) : said;
          const more = error instanceof LimitRefusal ? error.extensions : {};
          return respondError(response, error.code === "UNKNOWN_NAME" ? 404 : 400, error.code, message, more);
        }
        if (error === request.errored) return; // The client left while it was speaking.
        report(error, requestIdOf(response));
        if (response.headersSent) response.destroy();
        else respondError(response, 500, "INTERNAL_SERVER_ERROR", "Something went wrong on the server.");
      }
    },
  };
}

function refusalOf(guards: readonly Guard[], asked: Asked): Refusal | undefined {
  for (const guard of guards) {
    const refusal = guard(asked);
    if (refusal) return refusal;
  }
  return undefined;
}

function methodRefusal({ method = "" }: IncomingMessage, { pathname }: URL, { methods }: Route): Refusal | undefined {
  if (methods.includes(method)) return undefined;
  const known = methods.join(", ");
  const message = `Cannot answer ${method} at "${pathname}": it takes ${known}.`;
  return { status: 405, code: "METHOD_NOT_ALLOWED", message, headers: { allow: known } };
}
