import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sendRaw, serve } from "../../support/server.ts";

describe("where the viewer is not built", async () => {
  const server = await serve();

  test.each(["/", "/index.html", "/assets/x.js"])("%s says so, and what to do", async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Cannot show "${path}": the viewer is not built; run \`npm run build\`. The API is at /graphql, exports at /export/<format>.`,
          extensions: { code: "NOT_FOUND" },
        },
      ],
    });
  });
});

describe("where the viewer is built", async () => {
  const root = await mkdtemp(join(tmpdir(), "zhenxing-viewer-"));
  const viewer = join(root, "web");
  await mkdir(join(viewer, "assets"), { recursive: true });
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(viewer, "index.html"), "<!doctype html><title>振兴图谱</title>");
  await writeFile(join(viewer, "graphiql.html"), "<!doctype html><title>提问</title>");
  await writeFile(join(viewer, "assets", "app.js"), "export {};");
  const server = await serve(undefined, viewer);

  test.each([
    ["/", "text/html", "<!doctype html><title>振兴图谱</title>"],
    ["/?sel=city/fuxin&q=%E5%9F%8E", "text/html", "<!doctype html><title>振兴图谱</title>"],
    ["/graphiql", "text/html", "<!doctype html><title>提问</title>"],
    ["/assets/app.js", "javascript", "export {};"],
  ])("%s is served", async (path, type, content) => {
    const response = await fetch(server.url + path);
    expect([response.status, await response.text()]).toEqual([200, content]);
    expect(response.headers.get("content-type")).toContain(type);
  });

  test("a page that is not there is said not to be there", async () => {
    const response = await fetch(`${server.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("there is no such page");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "//../secret.txt",
  ])("nothing beside its folder is served: %s", async (path) => {
    const answer = await sendRaw(server.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toMatch(/\r\n\r\nsecret/);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  });

  test("it is fetched again only where it has changed", async () => {
    const { headers } = await fetch(server.url);
    const again = await fetch(server.url, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });
});
