import { existsSync } from "node:fs";
import { normalize } from "node:path";
import { respondError } from "../respond.ts";
import { PAGE_POLICY } from "../security-headers.ts";
import { sendFile } from "../send-file.ts";
import { readStaticFiles, type StaticFile } from "../static-files.ts";
import type { Route, RouteParts } from "./route.ts";

/** The built viewer: everything that no other route handles. */
export function viewerRoute({ viewer }: RouteParts): Route {
  const built = existsSync(viewer);
  const files = built ? readStaticFiles(normalize(viewer)) : new Map<string, StaticFile>();
  const find = (path: string) =>
    [path, `${path}.html`, `${path}index.html`].map((name) => files.get(name)).find((file) => file !== undefined);
  return {
    name: "viewer",
    methods: ["GET", "HEAD"],
    handles: () => true,
    answer(request, response, { pathname }) {
      const file = find(decodeURIComponent(pathname));
      if (!file) {
        const reason = built ? "there is no such page" : "the viewer is not built; run `npm run build`";
        const message = `Cannot show "${pathname}": ${reason}. The API is at /graphql, exports at /export/<format>.`;
        return respondError(response, 404, "NOT_FOUND", message);
      }
      response.setHeader("cache-control", cacheFor(pathname));
      if (file.type.startsWith("text/html")) response.setHeader("content-security-policy", PAGE_POLICY);
      sendFile(request, response, file);
    },
  };
}

/** The names of assets change with what they hold; pages are asked for again each time. */
function cacheFor(path: string): string {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
