import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { choose, DESKTOP, fields, PHONE, serveViewer, settle, shown } from "./viewer.ts";

const viewer = serveViewer();

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where dots in full colour are on the screen. All else is out of the way meanwhile. */
async function extentOfDots(page: Page): Promise<Extent> {
  await settle(page);
  const stage = await page.getByRole("application").boundingBox();
  if (!stage) throw new Error("There is no graph.");
  await page.addStyleTag({
    content:
      "body * { visibility: hidden !important } .sigma-nodes, .sigma-hoverNodes { visibility: visible !important }",
  });
  const picture = await page.screenshot({ clip: stage, scale: "css" });
  await page.evaluate(`[...document.querySelectorAll("style")].at(-1).remove()`);
  return page.evaluate<Extent>(`(async () => {
    const bytes = Uint8Array.from(atob("${picture.toString("base64")}"), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      // What is dimmed is pale.
      const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) < 70) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
    return { left: left + ${stage.x}, right: right + ${stage.x}, top: top + ${stage.y}, bottom: bottom + ${stage.y} };
  })()`);
}

const widthOf = ({ left, right }: Extent) => right - left;
const fitting = (page: Page) => page.getByRole("button", { name: "完整显示当前内容" });
const cover = async (page: Page, name: string) => {
  const box = await page.getByRole("toolbar", { name }).boundingBox();
  if (!box) throw new Error(`There is no ${name}.`);
  return box;
};

describe.each([
  ["a small phone", { width: 320, height: 640 }],
  ["a phone held across", { width: 844, height: 390 }],
])("on %s", (_, viewport) => {
  test.each(["zh", "en"])("the whole graph has room beside what is said of it, in %s", async (language) => {
    const page = await viewer.open(`/?language=${language}`, { ...PHONE, viewport });
    const stage = await page.getByRole("application").boundingBox();
    const extent = await extentOfDots(page);
    expect(extent.bottom - extent.top).toBeGreaterThan(120);
    expect(extent.top).toBeGreaterThan((stage?.y ?? 0) + 40);
    expect(extent.bottom).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
  });
});

describe("on a phone", () => {
  test("the whole graph lies below the tools", async () => {
    const page = await viewer.open("/", PHONE);
    const tools = await cover(page, "工具");
    expect((await extentOfDots(page)).top).toBeGreaterThan(tools.y + tools.height);
    expect(fields(page).has("camera")).toBe(false);
  });

  test("it lies beside the tools where a panel leaves little height", async () => {
    const page = await viewer.open("/?left=pairs", PHONE);
    const [tools, zoom] = [await cover(page, "工具"), await fitting(page).boundingBox()];
    const extent = await extentOfDots(page);
    expect(extent.left).toBeGreaterThan(tools.x + tools.width);
    expect(extent.right).toBeLessThan(zoom?.x ?? 0);
    await page.getByRole("navigation", { name: "面板" }).getByRole("button", { name: "导览" }).tap();
    await page.getByText("国家为阜新做过什么").waitFor();
    const row = await cover(page, "工具");
    expect((await extentOfDots(page)).top).toBeGreaterThan(row.y + row.height);
    expect(fields(page).has("camera")).toBe(false);
  });

  test("what was selected is framed above the sheet", async () => {
    const page = await viewer.open("/", PHONE);
    await page.getByText("国家为阜新做过什么").tap();
    await page.locator("#details").waitFor();
    await expect.poll(() => fields(page).has("camera")).toBe(true);
    const sheet = await page.locator("#details").boundingBox();
    expect((await extentOfDots(page)).bottom).toBeLessThan(sheet?.y ?? 0);
  });
});

test("what is framed is framed anew where a panel leaves other room", async () => {
  const page = await viewer.open("/?entity=city/fuxin", PHONE);
  await expect.poll(() => fields(page).has("camera")).toBe(true);
  await page.getByRole("button", { name: "在原文中看" }).first().tap();
  await page.locator("#details").waitFor({ state: "detached" });
  const stage = await page.getByRole("application").boundingBox();
  const extent = await extentOfDots(page);
  expect(extent.top).toBeGreaterThan(stage?.y ?? 0);
  expect(extent.bottom).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
});

test("no dot of what is selected is cut at an edge", async () => {
  const page = await viewer.open();
  await choose(page, "fuxin", "阜新");
  await expect.poll(() => fields(page).has("camera")).toBe(true);
  const [stage, panel] = [
    await page.getByRole("application").boundingBox(),
    await page.locator("#details").boundingBox(),
  ];
  const extent = await extentOfDots(page);
  expect(extent.bottom).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0) - 2);
  expect(extent.right).toBeLessThan(panel?.x ?? 0);
});

describe.each([
  ["a wide screen", DESKTOP],
  ["a phone", PHONE],
])("on %s", (_, options) => {
  test("the little that a filter leaves is framed, and the whole again without it", async () => {
    const page = await viewer.open("/?where=KIND:document/notice", options);
    expect((await shown(page)).entities).toBeLessThan(40);
    const { width = 0, height = 0 } = (await page.getByRole("application").boundingBox()) ?? {};
    const few = await extentOfDots(page);
    expect(widthOf(few)).toBeGreaterThan(Math.min(width, height) / 3);
    await page.getByRole("button", { name: /：通知$/ }).click();
    await expect.poll(async () => (await shown(page)).entities).toBeGreaterThan(900);
    const whole = await extentOfDots(page);
    expect(widthOf(whole)).toBeGreaterThan(Math.min(width, height) / 2);
    expect(whole.bottom).toBeGreaterThan(few.bottom);
    expect(fields(page).has("camera")).toBe(false);
  });

  test("what is shown is fitted when the reader asks for it", async () => {
    const page = await viewer.open("/?where=KIND:document/notice", options);
    const before = await extentOfDots(page);
    await page.getByRole("button", { name: "缩小" }).click();
    await expect.poll(() => fields(page).has("camera")).toBe(true);
    expect(widthOf(await extentOfDots(page))).toBeLessThan(widthOf(before) * 0.8);
    await fitting(page).click();
    await expect.poll(() => fields(page).has("camera")).toBe(false);
    expect(widthOf(await extentOfDots(page))).toBe(widthOf(before));
  });
});

test("a filter does not move a camera that the reader has moved", async () => {
  const page = await viewer.open();
  await page.getByRole("button", { name: "放大" }).click();
  await expect.poll(() => fields(page).has("camera")).toBe(true);
  const camera = fields(page).get("camera");
  await page.getByRole("button", { name: "全不选" }).click();
  await page.getByRole("checkbox", { name: /城市/ }).check();
  await settle(page);
  expect(fields(page).get("camera")).toBe(camera);
});

test("time goes by without moving the camera", async () => {
  const page = await viewer.open("/?during=2001/2003");
  await settle(page);
  expect((await shown(page)).entities).toBeLessThan(200);
  expect(fields(page).has("camera")).toBe(false);
  await fitting(page).click();
  await expect.poll(() => fields(page).has("camera")).toBe(true);
});
