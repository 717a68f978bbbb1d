import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, heading, PHONE, serveViewer, until } from "./viewer.ts";

const viewer = serveViewer();
const ASKED = "/?language=zh&left=paths&pathFrom=agency/ndrc&pathTo=city/fuxin";

const panel = (page: Page) => page.getByRole("complementary", { name: "路径" });
const outcome = (page: Page) => panel(page).getByRole("status").filter({ hasText: "路径" });
const paths = (page: Page) => panel(page).getByRole("heading", { level: 3 });
const field = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

async function pick(page: Page, label: string, text: string): Promise<void> {
  const box = panel(page).getByRole("combobox", { name: label });
  await box.fill(text);
  await panel(page).getByRole("option").first().waitFor();
  await box.press("Enter");
}

describe("the paths between two entities", () => {
  test("are found by keyboard alone, shortest first, each step with its quote", async () => {
    const page = await viewer.open("/?language=zh");
    await page.getByRole("button", { name: "路径" }).press("Enter");
    await pick(page, "起点", "fgw");
    await pick(page, "终点", "阜新");
    await paths(page).first().waitFor();
    const lengths = (await paths(page).allTextContents()).map((text) => Number.parseInt(text, 10));
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(await panel(page).locator("blockquote").count()).toBeGreaterThanOrEqual(lengths.length);
    expect(await outcome(page).textContent()).toMatch(/最短的 5 条路径，还有更多；\d 步以内已全部列出/);
    expect(field(page, "pathFrom")).toEqual(["agency/ndrc"]);
  });

  test("are asked for at an entity, by its buttons and by letters", async () => {
    const page = await viewer.open("/?language=zh&entity=agency/ndrc");
    await page.locator("#details").getByRole("button", { name: "从它出发的路径" }).click();
    await panel(page).getByRole("button", { name: "清除起点" }).waitFor();
    expect(await page.getByRole("button", { name: "从它出发的路径" }).count()).toBe(0);
    await page.locator("#search").fill("阜新");
    await page.locator("#search").press("Enter");
    await heading(page).filter({ hasText: "阜新" }).waitFor();
    await page.keyboard.press("t");
    await paths(page).first().waitFor();
    expect([...field(page, "pathFrom"), ...field(page, "pathTo")]).toEqual(["agency/ndrc", "city/fuxin"]);
  });

  test("go around a hub, and through it again", async () => {
    const page = await viewer.open(ASKED);
    await paths(page).first().waitFor();
    const around = panel(page).getByRole("button", { name: "绕开东北地区", exact: true });
    await around.first().click();
    await panel(page).getByRole("button", { name: "不再绕开东北地区" }).waitFor();
    await around.first().waitFor({ state: "detached" });
    expect(await around.count()).toBe(0);
    expect(field(page, "pathAvoid")).toEqual(["region/northeast"]);
    await panel(page).getByRole("button", { name: "不再绕开东北地区" }).click();
    await around.first().waitFor();
  });

  test("say how far was searched when there is none", async () => {
    const page = await viewer.open(`${ASKED}&pathDepth=1`);
    await outcome(page).filter({ hasText: "1 步以内没有路径" }).waitFor();
    expect(await paths(page).count()).toBe(0);
  });

  test("stand in front on the canvas when pinned, and do so again from the address", async () => {
    const page = await viewer.open(ASKED);
    await panel(page).getByRole("button", { name: "在图上突出" }).first().click();
    await until(page, `location.search.includes("pathPinned")`);
    const pinned = field(page, "pathPinned");
    expect([pinned[0], pinned.at(-1)]).toEqual(["agency/ndrc", "city/fuxin"]);
    const again = await viewer.open(page.url().slice(new URL(page.url()).origin.length));
    await panel(again).getByRole("button", { name: "在图上突出", pressed: true }).waitFor();
    expect(await panel(again).getByRole("button", { name: "在图上突出", pressed: true }).count()).toBe(1);
  });

  test("open a step's relation with all its proof", async () => {
    const page = await viewer.open(ASKED);
    await panel(page).getByTitle("查看这条关系").first().click();
    await heading(page).waitFor();
    expect(field(page, "relation")).toHaveLength(1);
  });
});

describe.each([
  ["on a wide screen, light", DESKTOP, "light"],
  ["on a phone, dark", PHONE, "dark"],
] as const)("%s", (_, options, colorScheme) => {
  test("the panel of paths has no fault that axe finds, and fits the width", async () => {
    const page = await viewer.open(ASKED, { ...options, colorScheme });
    await paths(page).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});
