import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { counted, DESKTOP, fields, PHONE, serveViewer, shown, statusOf } from "./viewer.ts";

const viewer = serveViewer();

const group = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: false }).and(page.locator("h3 button"));
const values = (page: Page, name: string) => page.getByRole("list", { name, exact: true });

/** The count beside a value. */
async function countBeside(page: Page, facet: string, value: RegExp): Promise<number> {
  const text = await values(page, facet)
    .locator("label")
    .filter({ hasText: value })
    .locator("span")
    .last()
    .textContent();
  return Number(text?.replaceAll(",", ""));
}

describe("a facet", () => {
  test("counts each value as what is then shown, and several of its values are any of them", async () => {
    const page = await viewer.open();
    await group(page, "文种 / 类别").click();
    await page.getByLabel("在“文种 / 类别”中查找").fill("通知");
    const notices = await countBeside(page, "文种 / 类别", /^通知/);
    await values(page, "文种 / 类别").getByLabel(/^通知/).check();
    await expect
      .poll(() => shown(page))
      .toEqual(await counted(page, { where: [{ key: "KIND", values: ["document/notice"] }] }));
    expect((await shown(page)).entities).toBe(notices);
    await page.getByLabel("在“文种 / 类别”中查找").fill("意见");
    const opinions = await countBeside(page, "文种 / 类别", /^意见/);
    await values(page, "文种 / 类别").getByLabel(/^意见/).check();
    await expect.poll(async () => (await shown(page)).entities).toBe(notices + opinions);
    expect(fields(page).getAll("where")).toEqual(["KIND:document/notice", "KIND:document/opinions"]);

    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await shown(page)).entities).toBe(notices);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await shown(page)).entities).toBeGreaterThan(900);
    expect(fields(page).has("where")).toBe(false);
  });

  test("narrows what other facets leave, and they count what it leaves", async () => {
    const page = await viewer.open("/?where=KIND:document/notice&where=KIND:document/opinions");
    const select = { where: [{ key: "KIND", values: ["document/notice", "document/opinions"] }] };
    await expect.poll(() => shown(page)).toEqual(await counted(page, select));
    await group(page, "发布机构").click();
    const byCouncil = await countBeside(page, "发布机构", /^国务院\d/);
    await values(page, "发布机构")
      .getByLabel(/^国务院\d*$/)
      .check();
    const where = [...select.where, { key: "ISSUER", values: ["agency/state-council"] }];
    await expect.poll(() => shown(page)).toEqual(await counted(page, { where }));
    expect((await shown(page)).entities).toBe(byCouncil);
  });

  test("of relation types leaves the entities, and counts relations", async () => {
    const page = await viewer.open("/?language=en");
    const all = await shown(page);
    await group(page, "Relation type").click();
    const first = values(page, "Relation type").locator("label").first();
    const count = Number((await first.locator("span").last().textContent())?.replaceAll(",", ""));
    await first.click();
    await expect.poll(() => shown(page)).toEqual({ entities: all.entities, relations: count });
    expect(await counted(page, { relationTypes: fields(page).getAll("relationTypes") })).toEqual({
      entities: all.entities,
      relations: count,
    });
  });

  test("that is long shows the first values, says so, finds within, and shows all", async () => {
    const page = await viewer.open("/?language=en");
    await group(page, "Place").click();
    const said = await page.getByText(/^Showing 8 of \d+, by count$/).textContent();
    const total = Number(said?.match(/of (\d+)/)?.[1]);
    expect(await values(page, "Place").locator("label").count()).toBe(8);
    await page.getByLabel("Find in “Place”").fill("fuxin");
    await page.getByText(/^Found \d+ of \d+$/).waitFor();
    expect(await values(page, "Place").locator("label").allTextContents()).toEqual([expect.stringMatching(/^Fuxin/)]);
    await page.getByLabel("Find in “Place”").fill("");
    await page.getByRole("button", { name: `Show all ${total}` }).click();
    expect(await values(page, "Place").locator("label").count()).toBe(total);
  });
});

test("the file of what facets leave holds as much as the graph and the table show", async () => {
  const page = await viewer.open("/?bottom=tables&where=KIND:document/notice&language=en");
  await statusOf(page).filter({ hasText: "Showing 17 of 947" }).waitFor();
  await expect.poll(() => page.locator("aside tbody tr").count()).toBe(17);
  const file = await page.request.get(new URL("/export/json?where=KIND:document/notice", page.url()).href);
  expect((await file.json()).nodes).toHaveLength(17);
});

describe("chips over the graph", () => {
  const path = "/?types=DOCUMENT&types=CITY&where=KIND:document/notice&during=2003/2012";

  test("name each filter that is set, and take it away", async () => {
    const page = await viewer.open(path);
    const chips = page.getByRole("list", { name: "正在使用的筛选" });
    await chips.getByRole("button", { name: "去掉筛选：文种 / 类别：通知" }).waitFor();
    expect(await chips.getByRole("button").count()).toBe(4);
    await chips.getByRole("button", { name: "去掉筛选：文种 / 类别：通知" }).press("Enter");
    const left = { types: ["DOCUMENT", "CITY"], during: "2003/2012" };
    await expect.poll(() => shown(page)).toEqual(await counted(page, left));
    await chips.getByRole("button", { name: "清除全部" }).click();
    await expect.poll(() => shown(page)).toEqual(await counted(page, { limit: 5000 }));
    expect(await chips.count()).toBe(0);
  });
});

test("a link that filters by what the dataset does not have says so, and filters by the rest", async () => {
  const page = await viewer.open("/?where=KIND:document/nosuch&where=KIND:document/notice&language=en");
  await page.getByText("KIND:document/nosuch").waitFor();
  await expect.poll(() => fields(page).getAll("where")).toEqual(["KIND:document/notice"]);
  await expect
    .poll(() => shown(page))
    .toEqual(await counted(page, { where: [{ key: "KIND", values: ["document/notice"] }] }));
});

test.each([
  { name: "open groups", path: "/?where=KIND:document/notice&language=en", options: DESKTOP },
  { name: "in the dark", path: "/?where=KIND:document/notice&theme=dark", options: DESKTOP },
  { name: "on a phone", path: "/?where=KIND:document/notice", options: PHONE },
])("the facets pass axe: $name", async ({ path, options }) => {
  const page = await viewer.open(path, options);
  if (options === PHONE) await page.getByRole("button", { name: "图例与筛选" }).click();
  await page.getByRole("checkbox", { name: /^(通知|Notice)/ }).waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
