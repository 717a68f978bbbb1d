import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Sources } from "../../src/api/context.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { type RunningServer, startServer } from "../../src/server/server.ts";
import { SDL } from "../support/api.ts";
import { launchChromium } from "../support/chromium.ts";

const DATASET = "graph-data/northeast-revitalization";
/** Built before these tests, as it is for its readers. */
const BUILT = "dist/web";

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: "zh-CN" };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: "zh-CN",
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

export interface Viewer {
  /** Opens the viewer in a context of its own, which is closed after the test, and waits until it has drawn and opened its panels. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same, without waiting for the graph. */
  visit(path: string, options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** The built viewer on a dataset, the bundled one unless another or what is made up is given, in a real Chromium, for the tests of one file. */
export function serveViewer(
  set: Parameters<typeof startServer>[1] = {},
  {
    dataset = DATASET,
    texts,
    sources,
  }: { readonly dataset?: string; readonly texts?: string; readonly sources?: Sources } = {},
): Viewer {
  let server: RunningServer;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    const knowledge = sources ?? (await openKnowledgeBase(dataset, texts === undefined ? {} : { texts }));
    const report = (error: unknown) => void faults.push(String(error));
    server = await startServer({ knowledge, sdl: SDL, viewer: BUILT, report }, { ...set, port: 0, host: "127.0.0.1" });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const found = faults.splice(0);
    if (found.length > 0) throw new Error(`The page or the server reported faults: ${found.join("\n")}`);
  });

  const visit: Viewer["visit"] = async (path, options, prepare) => {
    const page = await (await browser.newContext(options)).newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    await prepare?.(page);
    await page.goto(server.url + path);
    return page;
  };
  return {
    visit,
    async open(path = "/", options = DESKTOP) {
      const page = await visit(path, options);
      await until(page, HAS_DRAWN);
      await until(page, HAS_OPENED);
      return page;
    },
  };
}

/** Waits until the page says yes to an expression. Playwright's own waiting evaluates text in the page, which its policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  const started = Date.now();
  while (!(await page.evaluate(expression))) {
    if (Date.now() - started > 25_000) throw new Error(`The page did not come to fulfil ${expression}`);
    await page.waitForTimeout(50);
  }
}

/** Names are painted last: some of them are there. */
export const HAS_DRAWN = `(() => {
  const canvas = document.querySelector("canvas.sigma-labels");
  if (!canvas || canvas.width === 0) return false;
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value > 0);
})()`;

/** What the panels hold follows the drawing. */
const HAS_OPENED = `document.querySelector("aside[data-panel]:empty") === null`;

/** Where the ring around the selected entity is on the screen: the middle of what is painted in the accent colour. */
export async function ringOf(page: Page): Promise<{ x: number; y: number }> {
  await settle(page);
  const place = await page.evaluate<{ x: number; y: number } | undefined>(`(() => {
    const canvas = document.querySelector("canvas.sigma-hovers");
    const box = canvas.getBoundingClientRect();
    const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16));
    const { data, width } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const points = [];
    for (let at = 0; at < data.length; at += 4) {
      const close = Math.abs(data[at] - red) + Math.abs(data[at + 1] - green) + Math.abs(data[at + 2] - blue) < 12;
      if (close && data[at + 3] > 200) points.push([(at / 4) % width, Math.floor(at / 4 / width)]);
    }
    if (points.length === 0) return undefined;
    const middle = (axis) => (Math.min(...points.map((p) => p[axis])) + Math.max(...points.map((p) => p[axis]))) / 2;
    const scale = box.width / canvas.width;
    return { x: box.left + middle(0) * scale, y: box.top + middle(1) * scale };
  })()`);
  if (!place) throw new Error("No entity is ringed on the canvas.");
  return place;
}

/** Waits until the camera stands still: what is painted over the graph stays the same. */
export async function settle(page: Page): Promise<void> {
  const look = () => page.evaluate<string>(`document.querySelector("canvas.sigma-labels").toDataURL()`);
  let last = "";
  for (let same = 0, round = 0; same < 3 && round < 60; round += 1) {
    const next = await look();
    same = next === last ? same + 1 : 0;
    last = next;
    await page.waitForTimeout(100);
  }
}

/** Searches for a text, chooses the first find, and waits for the panel of the entity of this name. */
export async function choose(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole("combobox").fill(text);
  await page.getByRole("combobox").press("Enter");
  await heading(page).filter({ hasText: name }).waitFor();
}

/** What says how much the graph shows. */
export const statusOf = (page: Page) => page.locator("main [role=status]").filter({ hasText: /^(共?显示|Showing)/ });

/** How many entities and relations the page says it shows: 显示 947 个实体中的 74 个，83 条关系. */
export async function shown(page: Page): Promise<{ entities: number; relations: number }> {
  const text = (await statusOf(page).textContent()) ?? "";
  const numbers = (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
  return { entities: Math.min(...numbers.slice(0, -1)), relations: numbers.at(-1) ?? Number.NaN };
}

/** The same by the API, for a selection in GraphQL. */
export async function counted(page: Page, select: object): Promise<{ entities: number; relations: number }> {
  const query = "query Count($select: Selection!) { subgraph(select: $select) { entityCount relationCount } }";
  const response = await page.request.post(new URL("/graphql", page.url()).href, {
    data: { query, variables: { select } },
  });
  const { entityCount, relationCount } = (await response.json()).data.subgraph;
  return { entities: entityCount, relations: relationCount };
}

export const heading = (page: Page) => page.locator("#panel-title");

/** The fields of the page's address. */
export function fields(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
