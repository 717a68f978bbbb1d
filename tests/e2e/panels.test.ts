import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fields, heading, PHONE, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

const panels = (page: Page) => page.getByRole("navigation", { name: "面板" });
const panel = (page: Page, name: string) => page.getByRole("complementary", { name });
const focused = (page: Page) =>
  page.evaluate<string | null>("(document.activeElement.closest('aside, nav, #details') ?? document.body).ariaLabel");

describe("on a phone", () => {
  test("one panel is seen at a time, and the first page's comes back", async () => {
    const page = await viewer.open("/", PHONE);
    await panels(page).getByRole("button", { name: "时间" }).click();
    await panel(page, "时间").waitFor();
    expect(await panel(page, "导览").count()).toBe(0);
    await panels(page).getByRole("button", { name: "路径" }).click();
    await panel(page, "路径").waitFor();
    expect(await panel(page, "时间").count()).toBe(0);
    await panels(page).getByRole("button", { name: "导览" }).click();
    await panel(page, "导览").waitFor();
  });

  test("a panel that an action of the details opens stands in front of them, and they come back", async () => {
    const page = await viewer.open("/?entity=city/fuxin", PHONE);
    await page.getByRole("button", { name: "从它出发的路径" }).click();
    await panel(page, "路径").waitFor();
    expect(await panel(page, "路径").isVisible()).toBe(true);
    expect(await heading(page).count()).toBe(0);
    await panels(page).getByRole("button", { name: "路径" }).click();
    await heading(page).filter({ hasText: "阜新" }).waitFor();
    expect(fields(page).get("entity")).toBe("city/fuxin");
  });
});

describe("the focus", () => {
  test("goes into a panel that an action opens, and back to the action when it is undone", async () => {
    const page = await viewer.open("/?entity=city/fuxin&left=none");
    await page.getByRole("button", { name: "在原文中看" }).first().press("Enter");
    await expect.poll(() => focused(page)).toBe("原文");
    await page.keyboard.press("Control+z");
    await panel(page, "原文").waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate<string>("document.activeElement.textContent")).toBe("在原文中看");
  });

  test("goes to the answer of a question of the first view", async () => {
    const page = await viewer.open();
    await page.getByRole("button", { name: "2016年以后有什么变化？" }).press("Enter");
    await expect.poll(() => focused(page)).toBe("变化");
  });

  test("stays on the button that opens and closes a panel", async () => {
    const page = await viewer.open("/?left=none");
    const button = panels(page).getByRole("button", { name: "布局" });
    await button.press("Enter");
    await panel(page, "布局").waitFor();
    expect(await focused(page)).toBe("面板");
  });
});
