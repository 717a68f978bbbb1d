import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Each page by itself: GraphiQL is several MB, and nothing of it is loaded with the viewer. */
const page = (name: string) => fileURLToPath(new URL(`web/${name}`, import.meta.url));
const server = "http://127.0.0.1:4000";

export default defineConfig({
  root: "web",
  // Addresses are relative: a static copy may stand in any folder of a site.
  base: "./",
  plugins: [react()],
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
      // GraphiQL's files say "use no memo" to a compiler that is not used here.
      onLog: (level, log, report) => log.code !== "MODULE_LEVEL_DIRECTIVE" && report(level, log),
    },
  },
  server: { proxy: { "/graphql": server, "/graph.json": server, "/export": server } },
});
