import { existsSync } from "node:fs";
import sirv from "sirv";
import { respondError } from "../respond.ts";
import type { Route, RouteParts } from "./route.ts";

/** The built viewer: everything that no other route handles. */
export function viewerRoute({ viewer }: RouteParts): Route {
  const built = existsSync(viewer);
  const serve = built ? sirv(viewer, { etag: true }) : undefined;
  return {
    methods: ["GET", "HEAD"],
    handles: () => true,
    answer(request, response, url) {
      const reason = built ? "there is no such page" : "the viewer is not built; run `npm run build`";
      const message = `Cannot show "${url.pathname}": ${reason}. The API is at /graphql, exports at /export/<format>.`;
      const absent = () => respondError(response, 404, "NOT_FOUND", message);
      if (serve) serve(request, response, absent);
      else absent();
    },
  };
}
