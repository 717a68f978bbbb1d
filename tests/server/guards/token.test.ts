import { describe, expect, test } from "vitest";
import { serve } from "../../support/server.ts";

const TOKEN = "a-token:of+signs/=";
const server = await serve(undefined, undefined, { token: TOKEN });

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const ask = (path: string, authorization?: string) =>
  fetch(server.url + path, { headers: authorization === undefined ? {} : { authorization } });

describe("where a token is set", () => {
  test.each(["/graphql?query={__typename}", "/export/json", "/metrics"])("%s wants it", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe(
      'Bearer realm="Zhenxing", Basic realm="Zhenxing", charset="UTF-8"',
    );
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    for (const good of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`, basic(`anyone:${TOKEN}`), basic(`:${TOKEN}`)]) {
      expect((await ask(path, good)).status).toBe(200);
    }
  });

  test.each([
    "Bearer",
    "Bearer ",
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer x${TOKEN}`,
    `Token ${TOKEN}`,
    TOKEN,
    basic(TOKEN.replaceAll(":", "")),
    basic("user:"),
    "Basic !!!",
  ])("%j is not it", async (authorization) => {
    expect((await ask("/metrics", authorization)).status).toBe(401);
  });

  test("the viewer wants it too, and probes do not", async () => {
    expect((await ask("/")).status).toBe(401);
    expect((await ask("/", `Bearer ${TOKEN}`)).status).toBe(404); // It is not built for this test.
    expect([(await ask("/healthz")).status, (await ask("/readyz")).status]).toEqual([200, 200]);
  });
});
