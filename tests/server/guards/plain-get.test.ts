import { describe, expect, test } from "vitest";
import { sendRaw, serve } from "../../support/server.ts";

const strangers = await serve(undefined, undefined, { mode: "production" });
const friends = await serve();

const QUESTION = "/graphql?query={__typename}";

function get(port: number, path: string, header = ""): Promise<string> {
  return sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}\r\n`);
}

describe("a plain GET", () => {
  test("asks in development, not in production, where it is told what to do", async () => {
    expect(await get(friends.port, QUESTION)).toMatch(/^HTTP\/1\.1 200 .*"__typename":"Query"/s);
    const refused = await get(strangers.port, QUESTION);
    expect(refused).toMatch(/^HTTP\/1\.1 403 .*"code":"CROSS_SITE"/s);
    expect(refused).toMatch(/Ask by POST, or send the header GraphQL-Require-Preflight: 1\./);
    expect(refused).not.toContain('"data"');
  });

  test.each([
    "GraphQL-Require-Preflight: 1",
    "Apollo-Require-Preflight: true",
    "Sec-Fetch-Site: none",
    "Sec-Fetch-Site: same-origin",
  ])("asks in production with %s", async (header) => {
    expect(await get(strangers.port, QUESTION, `${header}\r\n`)).toMatch(/^HTTP\/1\.1 200 .*"__typename":"Query"/s);
  });

  test.each([
    "Sec-Fetch-Site: cross-site",
    "Origin: https://evil.example",
    "Origin: null",
    "GraphQL-Require-Preflight:",
  ])("does not ask with %s", async (header) => {
    expect(await get(strangers.port, QUESTION, `${header}\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each(["/export/json", "/healthz", "/metrics"])("has %s in production", async (path) => {
    expect(await get(strangers.port, path)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
