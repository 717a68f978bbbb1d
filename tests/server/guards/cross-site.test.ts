import { describe, expect, test } from "vitest";
import { sendRaw, serve } from "../../support/server.ts";

const ELSEWHERE = "https://elsewhere.example";
const FRIEND = "https://news.example.org";

const plain = await serve();
const open = await serve(undefined, undefined, { origins: [FRIEND] });
const toAll = await serve(undefined, undefined, { origins: ["*"] });

function ask(port: number, headers: Record<string, string>, line = "GET /healthz"): Promise<string> {
  const lines = Object.entries({ host: "localhost", connection: "close", ...headers }).map(
    ([k, v]) => `${k}: ${v}\r\n`,
  );
  return sendRaw(port, `${line} HTTP/1.1\r\n${lines.join("")}\r\n`);
}

const visit = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

describe("a page of another site", () => {
  test.each<[string, Record<string, string>]>([
    ["that fetches", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", origin: ELSEWHERE }],
    [
      "that embeds an image",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" },
    ],
    [
      "that embeds a script",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" },
    ],
    ["that makes a frame", { ...visit, "sec-fetch-dest": "iframe" }],
    ["that makes an object", { ...visit, "sec-fetch-dest": "object" }],
    ["on another port of this machine", { "sec-fetch-site": "same-site", origin: "http://localhost:3000" }],
    ["in an old browser", { origin: ELSEWHERE }],
    ["without an origin, in a sandbox", { origin: "null" }],
    ["whose name begins like ours", { origin: "http://localhost.evil.example" }],
  ])("%s is refused", async (_, headers) => {
    const answer = await ask(plain.port, headers);
    expect(answer).toMatch(/^HTTP\/1\.1 403 .*"code":"CROSS_SITE"/s);
    expect(answer).not.toMatch(/access-control/i);
    expect(await ask(open.port, headers)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test("may link here, but not post", async () => {
    expect(await ask(plain.port, visit)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask(plain.port, { ...visit, "content-length": "0" }, "POST /graphql")).toMatch(/^HTTP\/1\.1 403 /);
  });

  test("cannot ask leave first", async () => {
    const headers = { origin: ELSEWHERE, "access-control-request-method": "POST" };
    for (const { port } of [plain, open])
      expect(await ask(port, headers, "OPTIONS /graphql")).toMatch(/^HTTP\/1\.1 40/);
  });

  test("may read where its origin is configured, and ask leave first", async () => {
    const headers = { origin: FRIEND, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
    const answer = await ask(open.port, headers);
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*access-control-allow-origin: https:\/\/news\.example\.org\r\n/s);
    expect(answer).toMatch(/\r\nvary: origin\r\n/);
    const leave = await ask(open.port, { ...headers, "access-control-request-method": "POST" }, "OPTIONS /graphql");
    expect(leave).toMatch(/^HTTP\/1\.1 204 .*access-control-allow-headers: accept, authorization, content-type/s);
    expect(await ask(open.port, {})).toMatch(/\r\nvary: origin\r\n/);
  });

  test("may read from anywhere where all are let in", async () => {
    const answer = await ask(toAll.port, { origin: ELSEWHERE, "sec-fetch-site": "cross-site" });
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*access-control-allow-origin: \*\r\n/s);
    expect(answer).not.toMatch(/allow-credentials/i);
  });
});

test.each<[string, Record<string, string>]>([
  ["a page of this server", { "sec-fetch-site": "same-origin", origin: "http://localhost" }],
  ["an address typed in", { "sec-fetch-site": "none" }],
  ["a page of this server behind a proxy that ends TLS, in an old browser", { origin: "https://localhost" }],
  ["a program", {}],
])("%s is answered", async (_, headers) => {
  expect(await ask(plain.port, headers)).toMatch(/^HTTP\/1\.1 200 /);
});
