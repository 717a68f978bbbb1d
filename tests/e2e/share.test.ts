import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/exports/index.ts";
import { DESKTOP, PHONE, ringOf, serveViewer, settle, statusOf } from "./viewer.ts";

const viewer = serveViewer();
const OPEN = "left=share&language=zh";

const panel = (page: Page) => page.getByRole("complementary", { name: "分享" });
const text = (page: Page, label: string) => panel(page).getByRole("textbox", { name: label });

async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe("sharing the view", () => {
  test("gives an address that opens the same picture", async () => {
    const page = await viewer.open(`/?types=CITY&types=AGENCY&entity=agency/ndrc&${OPEN}`);
    await settle(page);
    const address = new URL(await text(page, "链接").inputValue());
    const other = await viewer.open(`${address.pathname}${address.search}`);
    await settle(other);
    expect(await statusOf(other).textContent()).toBe(await statusOf(page).textContent());
    // What shares the view is no part of it.
    expect(await panel(other).count()).toBe(0);
    expect(new URL(other.url()).search).toBe(address.search);
    // An address has four digits of where the camera is.
    const [there, here] = [await ringOf(page), await ringOf(other)];
    expect(Math.hypot(there.x - here.x, there.y - here.y)).toBeLessThan(2);
  });

  test("gives others the panel that was open before", async () => {
    const page = await viewer.open("/?left=paths&pathFrom=agency/moe&pathTo=city/fuxin");
    await page.getByRole("navigation", { name: "面板" }).getByRole("button", { name: "分享" }).click();
    await expect.poll(() => text(page, "链接").inputValue()).toContain("pathTo=city/fuxin&left=paths");
  });

  test("has every format of the API, says what it leaves out, and fetches just what is shown", async () => {
    const page = await viewer.open(`/?types=CITY&types=AGENCY&${OPEN}`);
    const formats = panel(page).getByRole("combobox", { name: "格式" }).first();
    await formats.waitFor();
    expect(await formats.locator("option").count()).toBe(FORMATS.length);
    await panel(page).getByText("42 个实体、21 条关系").waitFor();
    await panel(page).getByText("这种格式装不下：").waitFor();
    const { name, content } = await download(page, () => panel(page).getByRole("link", { name: /^下载/ }).click());
    expect(name).toMatch(/\.graphml$/);
    expect(content.toString().match(/<node /g)).toHaveLength(42);
  });

  test.each([
    ["PNG", /\.png$/, (content: Buffer) => expect(content.subarray(1, 4).toString()).toBe("PNG")],
    ["SVG", /\.svg$/, checkSvg],
  ])("paints the screen with its legend and source as %s", async (kind, name, check) => {
    const page = await viewer.open(`/?entity=city/fuxin&${OPEN}`);
    await settle(page);
    const made = await download(page, () =>
      panel(page)
        .getByRole("button", { name: `下载 ${kind}`, exact: true })
        .click(),
    );
    expect(made.name).toMatch(name);
    check(made.content);
    await settle(page);
    expect(await page.evaluate<boolean>(LABELS_REMAIN)).toBe(true);
  });

  test("copies the view as code and cites it, and the open fact alone", async () => {
    const page = await viewer.open(`/?types=CITY&entity=city/fuxin&${OPEN}`);
    await expect.poll(() => text(page, "代码").inputValue()).toContain("types: [CITY]");
    await expect.poll(() => text(page, "引用此刻的画面").inputValue()).toMatch(/\[DS\/OL\].*types=CITY/s);
    await expect.poll(() => text(page, "单独引用“阜新”").inputValue()).toContain("阜新");
  });
});

describe.each([
  ["on a wide screen, light", DESKTOP, "light"],
  ["on a phone, dark", PHONE, "dark"],
] as const)("%s", (_, options, colorScheme) => {
  test("the panel of sharing has no fault that axe finds, and fits the width", async () => {
    const page = await viewer.open(`/?types=CITY&${OPEN}`, { ...options, colorScheme });
    await panel(page).getByText("下载 GraphML").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});

const LABELS_REMAIN = `(() => {
  const canvas = document.querySelector("canvas.sigma-labels");
  return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
})()`;

function checkSvg(content: Buffer): void {
  const svg = content.toString();
  expect(svg).toMatch(/^<svg /);
  for (const words of ["东北振兴政策知识图谱", "阜新", "城市 18", "CC-BY-4.0"]) expect(svg).toContain(words);
}
