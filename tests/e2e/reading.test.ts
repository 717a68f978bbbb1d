import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { TEXTS, TINY } from "../support/tiny.ts";
import { DESKTOP, fields, heading, PHONE, serveViewer, until } from "./viewer.ts";

const viewer = serveViewer({}, { dataset: TINY, texts: TEXTS });
const OPEN = "/?language=zh&left=reading&source=tiny-chronicle&section=tiny-chronicle/2";

const panel = (page: Page) => page.getByRole("complementary", { name: "原文" });
const passage = (page: Page, text: string) => panel(page).getByRole("listitem").filter({ hasText: text }).first();
const lit = (page: Page) => panel(page).locator("[data-lit]");
const facts = (page: Page) => panel(page).getByRole("list", { name: "这一段证明的事实" });

describe("the sources", () => {
  test("are read by keyboard alone, from the list to the outline to a passage, whose facts are marked on the graph", async () => {
    const page = await viewer.open("/?language=zh");
    await page.getByRole("button", { name: "原文" }).press("Enter");
    await panel(page)
      .getByRole("button", { name: /北原振兴纪事.*有全文/ })
      .press("Enter");
    await panel(page)
      .getByRole("button", { name: /二、试点.*名单与资金。/ })
      .press("Enter");
    await passage(page, "白桦未列入名单")
      .getByRole("button", { name: /条事实/ })
      .press("Enter");
    await facts(page).waitFor();
    expect(fields(page).getAll("marked")).toEqual(["city/baihua"]);
    expect(await lit(page).count()).toBe(1);
    await page.keyboard.press("Enter");
    await facts(page).waitFor({ state: "detached" });
    expect(fields(page).getAll("marked")).toEqual([]);
    await panel(page).getByRole("button", { name: "回到大纲" }).first().press("Enter");
    await panel(page).getByRole("navigation", { name: "大纲" }).waitFor();
  });

  test("show the text with the quotes marked in place, and a passage is chosen by a click", async () => {
    const page = await viewer.open(OPEN);
    const marks = passage(page, "白桦未列入名单").locator("mark");
    await marks.first().waitFor();
    expect(await marks.allTextContents()).toEqual(["白桦"]);
    await marks.first().click();
    await until(page, `location.search.includes("fact=city/baihua")`);
    await page.getByRole("button", { name: "撤销" }).click();
    await until(page, `!location.search.includes("fact=")`);
    expect(await lit(page).count()).toBe(0);
  });

  test("go to the passage that proves what is opened, and back with it", async () => {
    const page = await viewer.open("/?language=zh&left=reading");
    await panel(page)
      .getByRole("button", { name: /北原振兴纪事/ })
      .waitFor();
    await page.getByRole("combobox").fill("白桦");
    await page.getByRole("option").first().waitFor();
    await page.getByRole("combobox").press("Enter");
    await lit(page).waitFor();
    expect(await lit(page).locator("p").first().textContent()).toContain("白桦未列入名单");
    expect(await lit(page).locator("mark[data-selected]").allTextContents()).toEqual(["白桦"]);
    await page.getByRole("button", { name: "撤销" }).click();
    await panel(page)
      .getByRole("button", { name: /北原振兴纪事/ })
      .waitFor();
  });

  test("open at a quote of the details", async () => {
    const page = await viewer.open("/?language=zh&relation=cites:document/2014-second-round:document/2003-pilot-list");
    await page.locator("#details").getByRole("button", { name: "在原文中看" }).click();
    await lit(page).waitFor();
    expect(await lit(page).locator("mark[data-selected]").allTextContents()).toEqual(["援引名单"]);
    await panel(page).getByRole("button", { name: /青岩/ }).first().click();
    await expect.poll(() => heading(page).textContent()).toMatch(/青岩/);
  });

  test("whose quotes have no place list them with what each proves", async () => {
    const page = await viewer.open("/?language=en&left=reading&source=tiny-gazette");
    const sources = page.getByRole("complementary", { name: "Sources" });
    await sources.getByText(/No quote is recorded with its place/).waitFor();
    expect(await sources.locator("blockquote").allTextContents()).toEqual(["规字〔1984〕12号", "共12条"]);
    expect(await sources.getByText(/The text is not shown/).count()).toBe(1);
    expect(await sources.getByText(/in the order of the text/).count()).toBe(0);
  });
});

describe.each([
  ["on a wide screen, light", DESKTOP, "light"],
  ["on a phone, dark", PHONE, "dark"],
] as const)("%s", (_, options, colorScheme) => {
  test("the sources have no fault that axe finds, and fit the width", async () => {
    const page = await viewer.open(`${OPEN}&position=212`, { ...options, colorScheme });
    await facts(page).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});
