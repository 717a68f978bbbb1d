import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sendRaw, serve } from "../support/server.ts";
import { ATTACKS } from "./http-attacks.ts";

const root = await mkdtemp(join(tmpdir(), "zhenxing-attacked-"));
const viewer = join(root, "web");
await mkdir(join(viewer, "assets"), { recursive: true });
await writeFile(join(root, "package.json"), "secret");
await writeFile(join(viewer, "index.html"), "<!doctype html><title>振兴图谱</title>");
const server = await serve(undefined, viewer);

test.each(ATTACKS)("$what is answered with $status and shows nothing", async ({ bytes, status }) => {
  const answer = await sendRaw(server.port, bytes);
  expect(answer.slice(0, 200)).toMatch(status === undefined ? /^$/ : new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).not.toMatch(/secret|root:|node_modules|\.ts:\d|at \w+ \(|evil\.example\/|set-cookie/i);
  if (status !== undefined && status >= 400) expect(answer).toMatch(/\r\n\r\n\{"errors":\[\{"message":"[^"]/);
  expect(server.reported).toEqual([]);
});

test("there are enough of them, each of its own kind, and the server still answers", async () => {
  expect(ATTACKS.length).toBeGreaterThan(100);
  expect(new Set(ATTACKS.map(({ what }) => what)).size).toBe(ATTACKS.length);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});
