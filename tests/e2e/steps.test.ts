import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { choose, fields, heading, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

const hidden = async (page: Page) => 15 - (await page.getByRole("checkbox", { checked: true }).count());

describe("steps", () => {
  test("sixty are undone and done again by keyboard, and the address follows", async () => {
    const page = await viewer.open();
    const box = page.getByRole("checkbox", { name: /任务/ });
    await box.focus();
    for (let step = 0; step < 61; step += 1) await page.keyboard.press("Space");
    await expect.poll(() => hidden(page)).toBe(1);
    const last = page.url();
    for (let step = 0; step < 60; step += 1) await page.keyboard.press("Control+z");
    await expect.poll(() => hidden(page)).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hidden(page)).toBe(0);
    await expect.poll(() => fields(page).has("types")).toBe(false);
    expect(await page.getByRole("button", { name: "撤销" }).isDisabled()).toBe(true);
    for (let step = 0; step < 61; step += 1) await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => hidden(page)).toBe(1);
    await expect.poll(() => page.url()).toBe(last);
  }, 120_000);

  test("are listed by what was done, and each is gone back to", async () => {
    const page = await viewer.open();
    await page.getByRole("checkbox", { name: /任务/ }).uncheck();
    await choose(page, "fuxin", "阜新");
    await page.getByRole("navigation", { name: "面板" }).getByRole("button", { name: "步骤" }).click();
    const steps = page.getByRole("complementary", { name: "步骤" }).getByRole("button");
    await expect.poll(() => steps.allTextContents()).toEqual(["查看阜新", "隐藏任务", "打开页面"]);
    await steps.last().click();
    await heading(page).waitFor({ state: "detached" });
    expect(await steps.last().getAttribute("aria-current")).toBe("step");
    await expect.poll(() => fields(page).has("types")).toBe(false);
    await steps.first().click();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
    await page.getByRole("button", { name: "English" }).click();
    await expect
      .poll(() => page.getByRole("complementary", { name: "Steps" }).getByRole("button").allTextContents())
      .toEqual(["Opened Fuxin", "Hid Tasks", "Opened the page"]);
  });

  test("are in step with the browser's back and forward", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    await page.goBack();
    await heading(page).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "重做" }).click();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
    await page.getByRole("button", { name: "撤销" }).click();
    await heading(page).waitFor({ state: "detached" });
    await page.goForward();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
  });

  test("are left alone by the keys of a text field", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("Escape");
    await heading(page).waitFor({ state: "detached" });
    await page.getByRole("combobox").fill("shenyang");
    await page.keyboard.press("Control+z");
    expect(await heading(page).count()).toBe(0);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
  });

  test("are still there when the page is loaded again, and not for another address", async () => {
    const page = await viewer.open("/?left=steps");
    await page.getByRole("combobox").fill("fuxin");
    await page.getByRole("combobox").press("Enter");
    await heading(page).filter({ hasText: "阜新" }).waitFor();
    await page.getByRole("button", { name: "隐藏", exact: true }).click();
    await heading(page).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "撤销" }).click();
    await heading(page).waitFor();
    const steps = page.getByRole("complementary", { name: "步骤" }).getByRole("button");
    const before = ["隐藏阜新", "查看阜新", "打开页面"];
    await expect.poll(() => steps.allTextContents()).toEqual(before);
    await page.reload();
    await expect.poll(() => steps.allTextContents()).toEqual(before);
    await page.getByRole("button", { name: "重做" }).click();
    await expect.poll(() => fields(page).getAll("without")).toEqual(["city/fuxin"]);
    await page.goBack();
    await heading(page).filter({ hasText: "阜新" }).waitFor();
    await page.goto(new URL("/?left=steps&types=CITY", page.url()).href);
    await expect.poll(() => steps.allTextContents()).toEqual(["打开页面"]);
  }, 60_000);

  test("leave the language as it is", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    await page.getByRole("button", { name: "English" }).click();
    await page.keyboard.press("Control+z");
    await heading(page).waitFor({ state: "detached" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(fields(page).get("language")).toBe("en");
  });
});
