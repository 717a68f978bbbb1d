import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../../src/cli/write-site.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { launchChromium } from "../support/chromium.ts";
import { choose, DESKTOP, HAS_DRAWN, statusOf, until } from "./viewer.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

const BELOW = "/some/where/zhenxing";

describe("a static copy, below a folder of a server that knows nothing of it", () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  const failed: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhenxing-site-"));
    await writeSite(join(folder, "site"), ".", await openKnowledgeBase("graph-data/northeast-revitalization"));
    server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? "", "http://localhost");
      const name = pathname.startsWith(`${BELOW}/`) ? pathname.slice(BELOW.length + 1) || "index.html" : "none";
      const content = await readFile(join(folder, "site", name)).catch(() => undefined);
      if (!content) failed.push(pathname);
      response.writeHead(content ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/plain" });
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(search = "?language=zh"): Promise<Page> {
    const page = await (await browser.newContext(DESKTOP)).newPage();
    page.on("pageerror", (error) => failed.push(String(error)));
    const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
    await page.goto(`http://127.0.0.1:${port}${BELOW}/${search}`);
    await until(page, HAS_DRAWN);
    return page;
  }

  test("shows the whole graph and says what it is", async () => {
    const page = await open();
    expect(await statusOf(page).textContent()).toContain("947 个实体");
    expect(await page.locator("footer").textContent()).toContain("静态副本：没有 GraphQL 接口");
    expect(await page.getByRole("link", { name: "GraphiQL" }).count()).toBe(0);
    expect(await page.locator('link[href*="graphql"]').count()).toBe(0);
  });

  test("finds by pinyin, and proves", async () => {
    const page = await open();
    await choose(page, "fuxin", "阜新");
    await page.locator("blockquote").filter({ hasText: "2001年国务院将阜新确定为" }).first().waitFor();
  });

  test("finds paths", async () => {
    const page = await open("?language=zh&left=paths&pathFrom=agency/ndrc&pathTo=city/fuxin");
    await page.getByRole("heading", { level: 3, name: "2 步" }).first().waitFor();
  });

  test("makes the files of exports, the same as a server's", async () => {
    const page = await open("?language=zh&types=CITY");
    await page.getByRole("button", { name: "导出" }).click();
    const link = page.getByRole("link", { name: "下载 GraphML" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^northeast-revitalization-.*\.graphml$/);
    const text = await readFile(await download.path(), "utf8");
    expect(text.match(/<node /g)).toHaveLength(18);
    expect(text).toContain("阜新");
  });

  test("asks for nothing that is not in its folder, and no page had a fault", () => {
    expect(failed).toEqual([]);
  });
});
