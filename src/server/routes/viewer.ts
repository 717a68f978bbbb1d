import sirv from "sirv";
import { respondError } from "../respond.ts";
import type { Route, RouteParts } from "./route.ts";

/** The built viewer: everything that no other route handles. */
export function viewerRoute({ viewer }: RouteParts): Route {
  const serve = sirv(viewer, { etag: true });
  return {
    methods: ["GET", "HEAD"],
    handles: () => true,
    answer(request, response, url) {
      serve(request, response, () => {
        const message = `Cannot find "${url.pathname}". The viewer is at /, the API at /graphql, exports at /export/<format>.`;
        respondError(response, 404, "NOT_FOUND", message);
      });
    },
  };
}
