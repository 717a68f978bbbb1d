import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, fields, heading, PHONE, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.id || document.activeElement.textContent || document.activeElement.tagName",
  );

describe("by keyboard alone", () => {
  test("one searches, reads, follows a relation and comes back", async () => {
    const page = await viewer.open();
    await page.keyboard.type("fuxin");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("panel-title");
    expect(await heading(page).textContent()).toBe("阜新");

    await page
      .getByRole("button", { name: /^查看这条关系/ })
      .first()
      .waitFor();
    let name = "";
    for (let step = 0; step < 40 && !name.startsWith("查看这条关系"); step += 1) {
      await page.keyboard.press("Tab");
      name = (await page.evaluate<string | null>("document.activeElement.title")) ?? "";
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => fields(page).has("relation")).toBe(true);
    await expect.poll(() => focused(page)).toBe("panel-title");

    await page.keyboard.press("Escape");
    await heading(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("search");
  });

  test("Escape closes the list of finds before it closes anything else", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.getByRole("combobox").fill("shenyang");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await heading(page).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("combobox").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await heading(page).waitFor({ state: "detached" });
  });

  test("types are hidden with the space bar", async () => {
    const page = await viewer.open();
    await page.getByRole("checkbox", { name: /任务/ }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => fields(page).getAll("types").length).toBeGreaterThan(0);
    expect(fields(page).getAll("types")).not.toContain("TASK");
  });

  test("the first stop is a link past everything to what is open", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("panel-title");
  });
});

describe("axe finds nothing", () => {
  const OPEN = {
    "the first view": "/",
    "an entity": "/?entity=city/fuxin",
    "a relation": "/?relation=issued:agency/ndrc:document/2011-vocational-education-notice",
    "no type": "/?types=",
  };
  const cases = Object.entries(OPEN).flatMap(([name, path]) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      Object.entries({ desktop: DESKTOP, phone: PHONE }).map(([device, options]) => ({
        name: `${name}, ${colorScheme}, ${device}`,
        path,
        options: { ...options, colorScheme },
      })),
    ),
  );

  test.each(cases)("in $name", async ({ path, options }) => {
    const page = await viewer.visit(path, options);
    await page.locator("canvas.sigma-labels").waitFor();
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  test("in the open search and the sources", async () => {
    const page = await viewer.open();
    await page.getByRole("button", { name: /文献来源/ }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox").fill("fuxin");
    await page.getByRole("option").first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
});
