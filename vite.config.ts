import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { stripIgnoredCharacters } from "graphql";
import { defineConfig, type Plugin } from "vite";

/** Each page by itself: GraphiQL is several MB, and nothing of it is loaded with the viewer. */
const page = (name: string) => fileURLToPath(new URL(`web/${name}`, import.meta.url));
const server = "http://127.0.0.1:4000";

/** Writes out what the page asks the API ahead, so that the answer is under way before the program is. */
const askAhead: Plugin = {
  name: "ask-ahead",
  async transformIndexHtml(html) {
    const query = stripIgnoredCharacters(await readFile(page("src/Overview.graphql"), "utf8"));
    return html.replace('href="graphql?query=Overview"', `href="graphql?query=${encodeURIComponent(query)}"`);
  },
};

export default defineConfig({
  root: "web",
  // Addresses are relative: a static copy may stand in any folder of a site.
  base: "./",
  plugins: [react(), askAhead],
  // The worker of a static copy writes CSV where there is no Buffer: the package has a build for that.
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: [page("index.html"), page("graphiql.html")],
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
            // What both pages have, in one file; what only static copies need stays by itself.
            { name: "common", test: /\/web\/src\/(?!site\/ask)/, minShareCount: 2 },
          ],
        },
      },
      // GraphiQL's files say "use no memo" to a compiler that is not used here.
      onLog: (level, log, report) => log.code !== "MODULE_LEVEL_DIRECTIVE" && report(level, log),
    },
  },
  server: { proxy: { "/graphql": server, "/graph.json": server, "/export": server } },
});
