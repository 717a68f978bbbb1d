import type { Browser, Page } from "playwright-core";

export interface PageFigures {
  /** Milliseconds from asking for the page to its first full drawing. */
  readonly drawn: number;
  /** Milliseconds that the page's main thread worked until then, whatever else the machine did. */
  readonly work: number;
  /** Milliseconds between two frames while the reader pans and zooms: the mean, and what 19 in 20 stay under. */
  readonly frame: number;
  readonly slowFrame: number;
  /** MB that its objects take once it has drawn. */
  readonly heap: number;
  /** kB that were sent to it. */
  readonly bytes: number;
}

/** Names are painted last by all that paint names on a canvas of their own: sigma, and we on it. */
const WATCH = `(() => {
  const look = () => {
    const canvas = document.querySelector("canvas.sigma-labels");
    if (canvas && canvas.width > 0) {
      const { data } = canvas.getContext("2d").getImageData(canvas.width * 0.3, canvas.height * 0.3, canvas.width * 0.4, canvas.height * 0.4);
      for (let at = 3; at < data.length; at += 4) if (data[at] > 0) { window.drawnAt ??= performance.now(); return; }
    }
    if (window.drawnAt === undefined) setTimeout(look, 40);
  };
  document.addEventListener("DOMContentLoaded", look);
})()`;

const RECORD = `window.frames_ = []; (function next(now) { window.frames_.push(now); requestAnimationFrame(next); })(performance.now())`;

/** Opens a page by itself, waits until it has drawn, moves about in it, and measures that. */
export async function measurePage(browser: Browser, url: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(WATCH);
    await page.goto(url, { waitUntil: "commit" });
    const drawn = await drawnAt(page);
    const { metrics } = await session.send("Performance.getMetrics");
    const work = 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
    await page.waitForTimeout(1000);
    const frames = await moveAbout(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { drawn, work, ...frames, heap: usedSize / 1e6, bytes: bytes / 1e3 };
  } finally {
    await context.close();
  }
}

async function drawnAt(page: Page): Promise<number> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    const drawn = await page.evaluate<number | null>("window.drawnAt ?? null");
    if (drawn !== null) return drawn;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} did not draw in two minutes.`);
}

/** Beside the disc of the graph in every page, so that what is dragged is the view and not the dot that chances to lie there. */
const BESIDE = { x: 1380, y: 450 };

/** Drags the view to and fro, then zooms in and out in the middle. */
async function moveAbout(page: Page): Promise<Pick<PageFigures, "frame" | "slowFrame">> {
  await page.mouse.move(BESIDE.x, BESIDE.y);
  await page.evaluate(RECORD);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(BESIDE.x - 200 + 200 * Math.cos(step / 4), BESIDE.y + 4 * step);
  }
  await page.mouse.up();
  await page.mouse.move(800, 450);
  for (let step = 0; step < 16; step += 1) {
    await page.mouse.wheel(0, step < 8 ? -240 : 240);
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate<number[]>("window.frames_");
  const between = times.slice(1).map((time, index) => time - (times[index] ?? time));
  between.sort((a, b) => a - b);
  return {
    frame: between.reduce((sum, one) => sum + one, 0) / between.length,
    slowFrame: between[Math.floor(between.length * 0.95)] ?? 0,
  };
}
