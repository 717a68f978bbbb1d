import { respondJson } from "../respond.ts";
import type { Route, RouteParts } from "./route.ts";

/** `/healthz`: the server answers, for this dataset. */
export function healthRoute({ knowledge }: RouteParts): Route {
  return {
    name: "health",
    methods: ["GET", "HEAD"],
    open: true,
    handles: (path) => path === "/healthz",
    async answer(_, response) {
      const { info } = await knowledge.store.describe();
      respondJson(response, 200, { status: "ok", dataset: info.name, version: info.version });
    },
  };
}
