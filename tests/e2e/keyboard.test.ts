import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fields, heading, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

/** What has the focus, by its id, its label or its text. */
const focused = (page: Page) =>
  page.evaluate<string>(`(() => {
    const { activeElement: element } = document;
    return element === document.body ? "nothing" : element.id || element.ariaLabel || element.textContent;
  })()`);

const pressUntil = async (page: Page, key: string, wanted: RegExp) => {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key);
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`No ${wanted} has the focus after 60 times ${key}.`);
};

const PATHS = "/?left=paths&pathFrom=agency/moe&pathTo=city/fuxin";

describe("keys lead across the page", () => {
  test("to the search, the graph and the details", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("d");
    await expect.poll(() => focused(page)).toBe("panel-title");
    await page.keyboard.press("g");
    expect(await focused(page)).toBe("graph");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => fields(page).get("entity")).not.toBe("city/fuxin");
    expect(await focused(page)).toBe("graph");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("panel-title");
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    await page.keyboard.type("g5");
    expect(await page.getByRole("combobox").inputValue()).toBe("g5");
  });

  test("to each panel and back to where the reader was", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("d");
    await page.keyboard.press("6");
    await expect.poll(() => focused(page)).toBe("分享");
    await page.keyboard.press("9");
    await expect.poll(() => focused(page)).toBe("表格");
    await page.keyboard.press("6");
    expect(await focused(page)).toBe("分享");
    await page.keyboard.press("6");
    await page.getByRole("complementary", { name: "分享" }).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("panel-title");
  });

  test("over the drawing, as a pointer does by dragging and by its wheel", async () => {
    const page = await viewer.open("/?camera=0.5_0.5_1");
    const camera = () => (fields(page).get("camera") ?? "").split("_").map(Number);
    await page.keyboard.press("Tab");
    await page.keyboard.press("g");
    await page.keyboard.press("+");
    await expect.poll(() => camera()[2]).toBeCloseTo(1 / 1.6, 2);
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => camera()[0]).toBeGreaterThan(0.52);
    expect(camera()[1]).toBeCloseTo(0.5, 2);
    expect(fields(page).has("entity")).toBe(false);
  });

  test("past everything without a step that cannot be undone", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("d");
    await page.keyboard.press("h");
    await expect.poll(() => fields(page).get("without")).toBe("city/fuxin");
    await pressUntil(page, "Shift+Tab", /^跳到关系图$/);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("graph");
    await page.keyboard.press("Control+z");
    await heading(page).waitFor();
    expect(fields(page).get("entity")).toBe("city/fuxin");
  });
});

describe("the focus is not lost", () => {
  test("when a hub is avoided and its paths go away", async () => {
    const page = await viewer.open(PATHS);
    const avoid = page.getByRole("button", { name: "绕开东北地区" }).first();
    await avoid.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fields(page).get("pathAvoid")).toBe("region/northeast");
    await expect.poll(() => page.evaluate<boolean>("document.activeElement.closest('aside') !== null")).toBe(true);
    await page.getByRole("button", { name: "不再绕开东北地区" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fields(page).get("pathAvoid")).toBe(null);
    await expect.poll(() => page.evaluate<boolean>("document.activeElement.closest('aside') !== null")).toBe(true);
  });

  test("when the open entity is hidden: the graph has it, and shows that it has", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("d");
    await page.keyboard.press("h");
    await expect.poll(() => focused(page)).toBe("graph");
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('#graph ~ div')).outlineStyle")).toBe(
      "solid",
    );
  });

  test("when the chip of a filter goes: the next has it, then what takes away all", async () => {
    const page = await viewer.open("/?types=AGENCY&types=DOCUMENT&relationTypes=ISSUED");
    await page.getByRole("list", { name: "正在使用的筛选" }).getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toMatch(/^去掉筛选/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("graph");
  });

  test("when nothing is left to undo", async () => {
    const page = await viewer.open();
    await page.getByRole("checkbox", { name: /任务/ }).press("Space");
    await page.getByRole("button", { name: "撤销" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("重做");
  });

  test("when one goes from step to step, and details open and close meanwhile", async () => {
    const page = await viewer.open("/?entity=city/fuxin&left=steps");
    await page.keyboard.press("d");
    await page.keyboard.press("h");
    await heading(page).waitFor({ state: "detached" });
    const step = page.getByRole("button", { name: "打开页面" });
    await step.press("Enter");
    await heading(page).waitFor();
    expect(await focused(page)).toBe("打开页面");
    await page.getByRole("button", { name: "重做" }).press("Enter");
    await heading(page).waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("撤销");
  });

  test("when more of a list is shown: the first that is new has it", async () => {
    const page = await viewer.open("/?entity=region/northeast");
    const more = page
      .locator("#details")
      .getByRole("button", { name: /^再显示/ })
      .first();
    const rows = more.locator("xpath=preceding-sibling::*[1]/li");
    await more.waitFor();
    const before = await rows.count();
    await more.press("Enter");
    const row = "document.activeElement.closest('li')";
    expect(await page.evaluate<number>(`[...${row}.parentElement.children].indexOf(${row})`)).toBe(before);
  });

  test("when the search is cleared", async () => {
    const page = await viewer.open();
    await page.keyboard.type("fuxin");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("search");
  });
});

test("what proves a fact has the focus when it is read in its source", async () => {
  const page = await viewer.open("/?entity=city/fuxin");
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "在原文中看" }).first().waitFor();
  await pressUntil(page, "Tab", /^在原文中看$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate("document.activeElement.ariaLabel"), { timeout: 10_000 }).toMatch(/国家确定了/);
  expect(await page.evaluate("document.activeElement.dataset.lit")).toBe("true");
});
