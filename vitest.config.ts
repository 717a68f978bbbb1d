import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Node loads graphql from its CommonJS entry, Vite from its ES one; two copies cannot share a schema.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) }],
};

/** Programs and servers take long to start on a busy machine: these end what hangs, not what is slow. */
const TIMES = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/cli/**", "tests/e2e/**"],
          ...TIMES,
        },
      },
      {
        resolve,
        test: { name: "cli", include: ["tests/cli/**/*.test.ts"], globalSetup: "tests/support/build.ts", ...TIMES },
      },
      {
        resolve,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/support/build.ts",
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
