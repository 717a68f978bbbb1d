import { expect, test } from "vitest";
import { sendRaw, serve } from "../support/server.ts";

const server = await serve();

async function idFor(header: string): Promise<string | undefined> {
  const lines = ["GET /nothing HTTP/1.1", "Host: localhost", "Connection: close", ...(header ? [header] : [])];
  const answer = await sendRaw(server.port, Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"));
  const id = /\r\nx-request-id: (.*)\r\n/.exec(answer)?.[1];
  if (id !== undefined) expect(answer).toContain(`"requestId":"${id}"`);
  return id;
}

test("a request keeps the name that it brings, in the header and in errors", async () => {
  expect(await idFor("X-Request-Id: 7f.A_b-9")).toBe("7f.A_b-9");
});

test.each([
  "",
  "X-Request-Id:",
  `X-Request-Id: ${"x".repeat(65)}`,
  "X-Request-Id: a b",
  'X-Request-Id: "},{"',
  "X-Request-Id: \x1b[31m",
  "X-Request-Id: caf\xe9",
  "X-Request-Id: a\r\nX-Request-Id: b",
  "X-Request-Id: a%0d%0aset-cookie:b",
])("a request without a sane one, %j, is named anew", async (header) => {
  const id = await idFor(header);
  // Node itself refuses signs that no header may hold.
  if (id !== undefined) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(await idFor(header)).not.toBe(id ?? "");
});
