import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
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
          extensions: { code: "NOT_FOUND", requestId: response.headers.get("x-request-id") },
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
  await writeFile(join(viewer, "assets", "app.js.br"), brotliCompressSync("export {};"));
  await writeFile(join(viewer, "assets", "app.js.gz"), gzipSync("export {};"));
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
    const answer = await sendRaw(server.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toMatch(/\r\n\r\nsecret/);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  });

  test.each(["/", "/assets/app.js"])("%s is fetched again only where it has changed", async (path) => {
    const { headers } = await fetch(server.url + path);
    const etag = headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      expect((await fetch(server.url + path, { headers: { "if-none-match": known } })).status).toBe(304);
    }
    for (const other of ['"other"', etag.replaceAll('"', ""), ""]) {
      expect((await fetch(server.url + path, { headers: { "if-none-match": other } })).status).toBe(200);
    }
  });

  test("what has its digest in its name is kept, and a page is asked for again", async () => {
    const cacheOf = async (path: string) => (await fetch(server.url + path)).headers.get("cache-control");
    expect(await cacheOf("/assets/app.js")).toBe("public, max-age=31536000, immutable");
    expect([await cacheOf("/"), await cacheOf("/graphiql")]).toEqual(["no-cache", "no-cache"]);
  });

  test.each(["br", "gzip", "identity"])("a file comes in the coding %s that it was built in", async (coding) => {
    const response = await fetch(`${server.url}/assets/app.js`, { headers: { "accept-encoding": coding } });
    expect(await response.text()).toBe("export {};");
    expect(response.headers.get("content-encoding")).toBe(coding === "identity" ? null : coding);
    expect(response.headers.get("vary")).toBe("accept-encoding");
    const page = await fetch(server.url, { headers: { "accept-encoding": coding } });
    expect(page.headers.get("content-encoding")).toBeNull();
  });

  test("a range is not kept to, and the whole is given", async () => {
    for (const range of ["bytes=0-1", "bytes=5-2", "bytes=-1", "bytes=99-", "bytes=0-0,2-3", "lines=1"]) {
      const response = await fetch(`${server.url}/assets/app.js`, { headers: { range } });
      expect([response.status, await response.text()]).toEqual([200, "export {};"]);
    }
  });

  test("a file that is gone since the start is still served", async () => {
    await rm(join(viewer, "graphiql.html"));
    expect((await fetch(`${server.url}/graphiql`)).status).toBe(200);
  });

  test("pages run scripts of this server alone, and nothing else runs or is framed at all", async () => {
    const policyOf = async (path: string) => (await fetch(server.url + path)).headers.get("content-security-policy");
    expect(await policyOf("/")).toContain("script-src 'self';");
    for (const path of ["/healthz", "/graphql?query={__typename}", "/export/json", "/nothing", "/assets/app.js"]) {
      expect(await policyOf(path)).toMatch(/^default-src 'none'; .*sandbox$/);
    }
    expect(await policyOf("/")).toContain("frame-ancestors 'none'");
  });
});
