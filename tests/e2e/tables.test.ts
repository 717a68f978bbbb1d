import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, fields, heading, PHONE, serveViewer, statusOf } from "./viewer.ts";

const viewer = serveViewer();

const rows = (page: Page) => page.locator("aside tbody tr");
const firstCells = async (page: Page, total: number) =>
  (await page.locator("aside tbody th[scope=row] span:last-child").allTextContents()).slice(0, total);

describe("the table of entities", () => {
  test("has a row for each entity that is shown, whatever narrows them", async () => {
    const page = await viewer.open("/?bottom=tables&where=KIND:document/notice&language=en");
    await statusOf(page).filter({ hasText: "Showing 17 of 947" }).waitFor();
    await expect.poll(() => rows(page).count()).toBe(17);
    await page.getByText("Table: 17 of 17 rows, by Relations (whole graph)").waitFor();
    await page.getByRole("button", { name: "Remove filter: Kind: Notice" }).click();
    await page.getByText("Table: 200 of 947 rows").waitFor();
    await page.getByRole("button", { name: "Show 200 more" }).click();
    expect(await rows(page).count()).toBe(400);
  });

  test("is sorted by each column, either way, by keyboard", async () => {
    const page = await viewer.open("/?bottom=tables&types=CITY");
    const name = page.getByRole("columnheader", { name: "名称" });
    await name.getByRole("button").press("Enter");
    await expect.poll(() => name.getAttribute("aria-sort")).toBe("ascending");
    const [ascending] = await firstCells(page, 1);
    await name.getByRole("button").press("Enter");
    await expect.poll(() => name.getAttribute("aria-sort")).toBe("descending");
    expect((await firstCells(page, 99)).at(-1)).toBe(ascending);
    // All are of one type: its properties have columns of their own.
    await page.getByRole("columnheader", { name: "纬度" }).waitFor();
  });

  test("selects on the graph, and the graph selects in it", async () => {
    const page = await viewer.open("/?bottom=tables&types=CITY");
    await page.getByRole("searchbox", { name: "在表中查找" }).fill("阜新");
    await expect.poll(() => rows(page).count()).toBe(1);
    await rows(page).getByRole("button").press("Enter");
    await heading(page).filter({ hasText: "阜新" }).waitFor();
    expect(fields(page).get("entity")).toBe("city/fuxin");
    expect(await rows(page).getAttribute("data-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => rows(page).getAttribute("data-selected")).toBeNull();
  });
});

test("the table of relations has those that are shown, with how many quotes prove each", async () => {
  const page = await viewer.open("/?bottom=tables&relationTypes=PROMULGATES&language=en");
  const said = (await statusOf(page).textContent()) ?? "";
  const shown = Number(said.match(/([\d,]+) relations/)?.[1]);
  await page.getByRole("group", { name: "What the table holds" }).getByText("Relations").click();
  await expect.poll(() => rows(page).count()).toBe(shown);
  await expect.poll(() => page.locator("aside tbody tr td:last-child").first().textContent()).toMatch(/^[1-9]\d*$/);
  await rows(page).first().getByRole("button").click();
  await expect.poll(() => fields(page).has("relation")).toBe(true);
});

test("the table of statistics opens each with its proof", async () => {
  const page = await viewer.open("/?bottom=tables&table=observation&language=en");
  await expect.poll(() => rows(page).count()).toBeGreaterThan(40);
  await rows(page).first().getByRole("button").click();
  await expect.poll(() => fields(page).get("observation")).toMatch(/^observation\//);
  const details = page.locator("#details");
  await details.locator("blockquote").first().waitFor();
  expect(await details.locator("dt").allTextContents()).toEqual(expect.arrayContaining(["Indicator", "Of"]));
  await details.getByRole("button").filter({ hasText: /\S/ }).first().click();
  await expect.poll(() => fields(page).has("entity")).toBe(true);
});

test("a table is restored from its address: which, in what order, and what was sought in it", async () => {
  const page = await viewer.open("/?bottom=tables&types=AGENCY&types=DOCUMENT");
  await page.getByRole("group", { name: "表的内容" }).getByText("关系").click();
  await page.getByRole("columnheader", { name: "终点" }).getByRole("button").press("Enter");
  await page.getByRole("searchbox", { name: "在表中查找" }).fill("国务院");
  await expect.poll(() => fields(page).get("tableFind")).toBe("国务院");
  expect([fields(page).get("table"), fields(page).get("tableOrder")]).toEqual(["relation", "target.asc"]);
  const before = await firstCells(page, 20);
  const { pathname, search } = new URL(page.url());
  const restored = await viewer.open(pathname + search);
  await expect.poll(() => firstCells(restored, 20)).toEqual(before);
  expect(await restored.getByRole("searchbox", { name: "在表中查找" }).inputValue()).toBe("国务院");
  expect(await restored.getByRole("columnheader", { name: "终点" }).getAttribute("aria-sort")).toBe("ascending");
});

test.each([
  { name: "entities", path: "/?bottom=tables&types=DOCUMENT&language=en", options: DESKTOP },
  { name: "in the dark", path: "/?bottom=tables&theme=dark&types=CITY&entity=city/fuxin", options: DESKTOP },
  { name: "on a phone", path: "/?left=none&bottom=tables&types=CITY", options: PHONE },
])("the tables pass axe: $name", async ({ path, options }) => {
  const page = await viewer.open(path, options);
  await rows(page).first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
