import { describe, expect, test } from "vitest";
import { sendRaw, serve } from "../../support/server.ts";

const plain = await serve();
const named = await serve(undefined, undefined, { hosts: ["graph.example.org", "10.0.0.7"] });

const ask = (port: number, ...headers: string[]) =>
  sendRaw(port, `GET /healthz HTTP/1.1\r\n${headers.map((line) => `${line}\r\n`).join("")}Connection: close\r\n\r\n`);

describe("a host", () => {
  test.each(["localhost", "LocalHost:4000", "localhost.", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:4000"])(
    "of this machine, %s, is answered",
    async (host) => {
      expect(await ask(plain.port, `Host: ${host}`)).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  test.each([
    "evil.example",
    "localhost.evil.example",
    "evil.example:4000",
    "127.0.0.1.evil.example",
    "169.254.169.254",
    "0.0.0.0",
    "[::2]",
    "",
    "localhost@evil.example",
    "localhost/..",
    "ｌｏｃａｌｈｏｓｔ",
  ])("that is another, %j, is not", async (host) => {
    expect(await ask(plain.port, `Host: ${host}`)).toMatch(/^HTTP\/1\.1 421 .*"code":"HOST_UNKNOWN"/s);
  });

  test("that is configured is answered", async () => {
    for (const host of ["graph.example.org", "GRAPH.example.org:443", "10.0.0.7"]) {
      expect(await ask(named.port, `Host: ${host}`)).toMatch(/^HTTP\/1\.1 200 /);
    }
    expect(await ask(named.port, "Host: example.org")).toMatch(/^HTTP\/1\.1 421 .*List it in ZHENXING_HOSTS\./s);
  });

  test("must be one and must be there", async () => {
    expect(await ask(plain.port, "Host: localhost", "Host: evil.example")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await ask(plain.port)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw(plain.port, "GET /healthz HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });
});
