import { respondError, respondJson } from "../respond.ts";
import type { Route } from "./route.ts";

/** `/readyz`: the server takes requests; no more once it is being stopped. */
export function readyRoute(state: { readonly stopping: boolean }): Route {
  return {
    name: "ready",
    methods: ["GET", "HEAD"],
    open: true,
    handles: (path) => path === "/readyz",
    answer(_, response) {
      if (state.stopping) respondError(response, 503, "STOPPING", "Cannot take requests: the server is being stopped.");
      else respondJson(response, 200, { status: "ready" });
    },
  };
}
