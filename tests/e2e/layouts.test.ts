import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, fields, PHONE, serveViewer, settle } from "./viewer.ts";

const viewer = serveViewer();

/** A slow machine lays out slowly. */
const PATIENCE = { timeout: 60_000 };

/** What is painted behind the graph, as a text that tells pictures apart. */
async function picture(page: Page): Promise<string> {
  await settle(page);
  return page.evaluate<string>(`document.querySelector("canvas.sigma-backdrop").toDataURL()`);
}

/** Waits until the layout is there. */
async function arranged(page: Page): Promise<void> {
  await page.getByRole("progressbar").waitFor({ state: "detached", ...PATIENCE });
}

const backdropHasInk = (page: Page) =>
  page.evaluate<boolean>(`(() => {
    const canvas = document.querySelector("canvas.sigma-backdrop");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value > 0);
  })()`);

describe("a layout", () => {
  test("is chosen in its panel, stands in the address, and is the same when the address is opened", async () => {
    const page = await viewer.open("/?left=looks");
    const before = await picture(page);
    await page.getByRole("radio", { name: /^按时间/ }).check();
    await expect.poll(() => fields(page).get("layout")).toBe("time");
    await expect.poll(() => backdropHasInk(page), PATIENCE).toBe(true);
    const after = await picture(page);
    expect(after).not.toBe(before);

    const again = await viewer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => backdropHasInk(again), PATIENCE).toBe(true);
    await expect.poll(() => picture(again), PATIENCE).toBe(after);

    await page.getByRole("radio", { name: /^初始布局/ }).check();
    await expect.poll(() => backdropHasInk(page), PATIENCE).toBe(false);
    await expect.poll(() => picture(page), PATIENCE).toBe(before);
  }, 120_000);

  test.each(["place", "radial"])(
    "%s draws what its places mean behind the graph",
    async (layout) => {
      const page = await viewer.open(`/?layout=${layout}`);
      await expect.poll(() => backdropHasInk(page), PATIENCE).toBe(true);
    },
    90_000,
  );

  test("that takes its time says how far it is, and can be stopped and made again", async () => {
    const page = await viewer.open("/?left=looks&seed=3");
    // The page itself presses the button as soon as there is something to stop.
    await page.evaluate(`new MutationObserver((_, observer) => {
      const isRunning = [...document.querySelectorAll("[role=status]")].some((one) => /^正在布局：[1-9]/.test(one.textContent));
      if (!isRunning) return;
      observer.disconnect();
      [...document.querySelectorAll("button")].find((one) => one.textContent === "停止").click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
    await page.getByRole("radio", { name: /^力导向/ }).check();
    await page.getByText(/^已停在 [1-9]\d?%/).waitFor(PATIENCE);
    await page.getByRole("button", { name: "重新布局" }).click();
    await page.getByText(/^正在布局/).waitFor();
    await page.getByRole("button", { name: "换一个种子" }).click();
    await expect.poll(() => fields(page).get("seed")).toBe("4");
    await page.keyboard.press("Control+z");
    await expect.poll(() => fields(page).get("seed")).toBe("3");
  }, 120_000);
});

test("a layout that is stopped before its facts have come does not begin when they come", async () => {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const page = await viewer.visit("/?left=looks&layout=time&language=en", DESKTOP, (opened) =>
    opened.route("**/layout.json", async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped at 0%/).waitFor();
  const came = page.waitForResponse("**/layout.json");
  letCome();
  await (await came).finished();
  await settle(page);
  expect(await page.getByText(/^Stopped at 0%/).count()).toBe(1);
  await page.getByRole("button", { name: "Lay out again" }).click();
  await expect.poll(() => backdropHasInk(page), PATIENCE).toBe(true);
}, 90_000);

test("only what is shown is laid out where that is asked for, which is undone", async () => {
  const page = await viewer.open("/?left=looks&layout=time&types=DOCUMENT&language=en");
  await arranged(page);
  const whole = await picture(page);
  await page.getByLabel("Lay out only what is shown").check();
  await expect.poll(() => fields(page).get("layout-of")).toBe("shown");
  await expect.poll(() => picture(page), PATIENCE).not.toBe(whole);
  await page.keyboard.press("Control+z");
  await expect.poll(() => fields(page).get("layout-of")).toBe(null);
  await expect.poll(() => picture(page), PATIENCE).toBe(whole);
}, 120_000);

describe("size and colour", () => {
  test("go by a measure of what is shown, whose method and version are named", async () => {
    const page = await viewer.open("/?left=looks&language=en&types=AGENCY&types=DOCUMENT");
    await page.getByRole("group", { name: "Size" }).getByLabel("PageRank").check();
    await page.getByText(/^PageRank: the probability/).waitFor(PATIENCE);
    const note = await page.getByText(/^PageRank: the probability/).textContent();
    expect(note).toMatch(/over the 75 entities and \d+ relations that are shown; graphology-metrics \d+\.\d+\.\d+/);
    expect(note).toMatch(/damping = 0\.85/);
    expect(fields(page).get("size")).toBe("pageRank");
  }, 90_000);

  test("of communities have a number and a count each, and the legend counts everything", async () => {
    const page = await viewer.open("/?left=looks&color=communities&language=en");
    await page.getByText(/^Modularity 0\.\d{3}$/).waitFor(PATIENCE);
    const counts = await page.evaluate<number[]>(
      `[...document.querySelectorAll("aside li")].map((item) => Number(item.lastChild.textContent.replace(",", "")))`,
    );
    expect(counts.length).toBe(8);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(947);
  }, 90_000);
});

test("colour by period names each period with its number, and counts what has no date", async () => {
  const page = await viewer.open("/?left=looks&types=DOCUMENT&language=en");
  await page.getByRole("group", { name: "Colour" }).getByLabel("Period").check();
  await page.getByText(/^Stage 2: revitalization/).waitFor(PATIENCE);
  await page.getByText(/^By the period in which an entity's own time begins/).waitFor();
  const counts = await page.evaluate<number[]>(
    `[...document.querySelectorAll("aside li")].map((item) => Number(item.lastChild.textContent.replace(",", "")))`,
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(51);
  expect(fields(page).get("color")).toBe("period");
}, 90_000);

test.each([
  { name: "in English", path: "/?left=looks&layout=tree&color=communities&language=en", options: DESKTOP },
  { name: "in the dark", path: "/?left=looks&layout=force-atlas&theme=dark&size=pageRank", options: DESKTOP },
  { name: "on a phone", path: "/?left=looks&layout=radial&color=period", options: PHONE },
])(
  "layout and looks pass axe $name",
  async ({ path, options }) => {
    const page = await viewer.open(path, options);
    await page.getByRole("radio").first().waitFor();
    await arranged(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  },
  120_000,
);
