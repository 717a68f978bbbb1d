import { afterAll, describe, expect, test } from "vitest";
import { CLIENTS, runClient } from "./clients.ts";
import { ISSUER, serveBundled } from "./serve-bundled.ts";

const { server, expected } = await serveBundled();
afterAll(() => server.stop());

// Those that need another language are run by `npm run test:clients`.
describe.each(CLIENTS.filter(({ needs }) => !needs))("the example in $name", (client) => {
  test("reads a list of several pages, whole and in order", { timeout: 60_000 }, async () => {
    expect(expected.length).toBeGreaterThan(5);
    expect(await runClient(client, server.url, ISSUER)).toEqual(expected);
  });

  test("reads a list of nothing", { timeout: 60_000 }, async () => {
    expect(await runClient(client, server.url, "agency/nobody")).toEqual([]);
  });
});
