import type { ServerResponse } from "node:http";
import { HeaderMap } from "@apollo/server";
import { createApi } from "../../api/api.ts";
import { createContext } from "../../api/context.ts";
import type { Bounds } from "../../api/limits/index.ts";
import { httpStatus } from "../http-status.ts";
import { standInLine } from "../line.ts";
import { readJsonBody } from "../read-json-body.ts";
import { requestIdOf } from "../request-id.ts";
import { respondError } from "../respond.ts";
import { sendBody } from "../send-body.ts";
import type { HttpConfig } from "../settings.ts";
import type { Route, RouteParts } from "./route.ts";

/** GraphQL over HTTP at `/graphql`. */
export async function graphqlRoute(
  { knowledge, sdl, report, asked }: RouteParts,
  { mode, introspection, bounds }: Pick<HttpConfig, "mode" | "introspection"> & { readonly bounds: Bounds },
): Promise<Route & { stop(): Promise<void> }> {
  const apollo = createApi(sdl, knowledge.ontology, report, {
    bounds,
    production: mode === "production",
    introspection: introspection === "on",
  });
  await apollo.start();
  return {
    name: "graphql",
    methods: ["GET", "POST"],
    executes: true,
    handles: (path) => path === "/graphql",
    async answer(request, response, url) {
      const body = request.method === "POST" ? await readJsonBody(request, bounds.body) : { value: undefined };
      if ("fault" in body) return respondError(response, body.status, "BAD_REQUEST", body.fault, body.extensions);
      const requestId = requestIdOf(response);
      // Its time begins before the line, so that who has waited too long is not answered late but refused.
      const context = createContext(knowledge, { bounds, left: leaving(response), requestId });
      await context.watch.waiting(standInLine());
      asked?.(body.value ?? Object.fromEntries(url.searchParams), requestId);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method ?? "GET", headers, body: body.value, search: url.search },
        context: async () => context,
      });
      response.statusCode = httpStatus(answer);
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      const { body: sent } = answer;
      await sendBody(request, response, sent.kind === "complete" ? sent.string : sent.asyncIterator);
    },
    stop: () => apollo.stop(),
  };
}

/** Fires when the client leaves before it has the answer. */
function leaving(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
