import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Node loads graphql from its CommonJS entry, Vite from its ES one; two copies cannot share a schema.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) }],
};

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"] } },
      {
        resolve,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // WebGL is drawn in software there.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
