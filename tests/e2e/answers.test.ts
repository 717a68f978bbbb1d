import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, fields, heading, PHONE, serveViewer, statusOf } from "./viewer.ts";

const viewer = serveViewer();

const start = (page: Page, question: string) =>
  page.getByRole("navigation", { name: "从这里开始" }).getByRole("button", { name: question }).click();
const panel = (page: Page, name: string) => page.getByRole("complementary", { name });

describe("who did most together", () => {
  test("is asked by one click, and each pair shows what it shares, with its proof", async () => {
    const page = await viewer.open();
    await start(page, "哪些部门合作发文最多？");
    const pairs = panel(page, "合作").locator("ol > li");
    await pairs.first().waitFor();
    expect(await pairs.first().getByRole("button").first().textContent()).toContain("财政部");
    await pairs.first().getByText("共有 4 项").click();
    const shared = pairs.first().locator("details li").getByRole("button");
    expect(await shared.count()).toBe(4);
    await shared.first().click();
    await heading(page).filter({ hasText: "国家税务总局" }).waitFor();
    await page.locator("#details blockquote").first().waitFor();
  });

  test("stays counted while one pair alone is on the graph", async () => {
    const page = await viewer.open("/?left=pairs&pairsOf=AGENCY&pairsThrough=DOCUMENT");
    const pairs = panel(page, "合作").locator("ol > li");
    await pairs.first().locator("summary").click();
    const only = pairs.first().getByRole("button", { name: "图上只看这些" });
    await only.click();
    await statusOf(page)
      .filter({ hasText: /中的 6 个/ })
      .waitFor();
    expect(await pairs.count()).toBeGreaterThan(10);
    await only.click();
    await expect.poll(() => fields(page).has("around")).toBe(false);
  });

  test("refuses a type that the dataset does not have", async () => {
    const page = await viewer.open("/?left=pairs&pairsOf=DRAGON&pairsThrough=DOCUMENT");
    await page.getByText("pairsOf").waitFor();
    await expect.poll(() => fields(page).has("pairsOf")).toBe(false);
  });
});

describe("what changed", () => {
  test("after a year is asked by one click, and opens what began", async () => {
    const page = await viewer.open();
    await start(page, "2016年以后有什么变化？");
    const changes = panel(page, "变化");
    await changes.getByRole("heading", { name: /^2016年之后/ }).waitFor();
    await changes.getByRole("button", { name: "党的十九大", exact: true }).first().click();
    await heading(page).filter({ hasText: "党的十九大" }).waitFor();
  });

  test("is asked of two other years by the lists of years, which the address keeps", async () => {
    const page = await viewer.open("/?left=changes&language=en");
    const changes = panel(page, "Changes");
    await changes.getByLabel("From").selectOption("2003");
    await changes.getByLabel("To").selectOption("2012");
    await changes.getByRole("heading", { name: "Began after 2003, by 2012" }).waitFor();
    expect([fields(page).get("changesFrom"), fields(page).get("changesTo")]).toEqual(["2003", "2012"]);
    await changes.getByText(/without a date/).waitFor();
    await changes.getByLabel("To").selectOption("2001");
    await changes.getByText("The first year must be before the second; choose others.").waitFor();
  });
});

test("how two are connected is asked by one click", async () => {
  const page = await viewer.open();
  await start(page, "教育部与阜新有什么联系？");
  await panel(page, "路径").getByRole("heading", { name: "3 步" }).first().waitFor();
  expect([fields(page).get("pathFrom"), fields(page).get("pathTo")]).toEqual(["agency/moe", "city/fuxin"]);
});

test.each([
  { name: "pairs", path: "/?left=pairs&pairsOf=AGENCY&pairsThrough=DOCUMENT", options: DESKTOP },
  { name: "changes in the dark", path: "/?left=changes&changesFrom=2016&theme=dark&language=en", options: DESKTOP },
  { name: "changes on a phone", path: "/?left=changes&changesFrom=2016", options: PHONE },
])("the answers pass axe: $name", async ({ path, options }) => {
  const page = await viewer.open(path, options);
  await page.locator("aside li").first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
