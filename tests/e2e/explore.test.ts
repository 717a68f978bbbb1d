import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { choose, fields, heading, PHONE, ringOf, serveViewer, settle, statusOf } from "./viewer.ts";

const viewer = serveViewer();

/** Milliseconds within which a second click would make a double click of the first. */
const DOUBLE_CLICK = 500;

/** How many entities the graph shows. */
const shown = async (page: Page) => {
  const numbers = (await statusOf(page).textContent())?.replaceAll(",", "").match(/\d+/g) ?? [];
  return Number(numbers.at(-2));
};
const action = (page: Page, name: string | RegExp) =>
  page.getByRole("list", { name: "对此实体的操作" }).getByRole("button", { name });
const menu = (page: Page) => page.getByRole("menu");

describe("a neighbourhood", () => {
  test("is all that is shown, grows by the slider in one step, and gives way to everything", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    const whole = await shown(page);
    await action(page, "只看它和相邻实体").click();
    await expect.poll(() => shown(page)).toBeLessThan(20);
    const near = await shown(page);
    expect(fields(page).get("depth")).toBe("1");
    const slider = page.getByRole("slider", { name: "离起点几步之内" });
    await slider.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
    await expect.poll(() => fields(page).get("depth")).toBe("2");
    expect(await shown(page)).toBeGreaterThan(near);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => shown(page)).toBe(near);
    await page.getByRole("button", { name: "显示全部" }).click();
    await expect.poll(() => shown(page)).toBe(whole);
  });

  test("begins with the entity alone and is expanded by the type of a relation, which says how many are hidden", async () => {
    const page = await viewer.open("/?entity=city/fuxin&around=city/fuxin&depth=0");
    await expect.poll(() => shown(page)).toBe(1);
    const group = page.getByRole("button", { name: /^显示图上没有的 2 个：由…确定$/ });
    await group.click();
    await expect.poll(() => shown(page)).toBe(3);
    expect(await group.count()).toBe(0);
    expect(fields(page).get("grown")).toBe("DESIGNATES.in.city/fuxin");
    const hidden = Number((await action(page, /展开未显示/).textContent())?.replace(/\D/g, ""));
    await action(page, /展开未显示/).click();
    await expect.poll(() => shown(page)).toBe(3 + hidden);
  });

  test("takes in what a search finds outside of it", async () => {
    const page = await viewer.open("/?around=city/fuxin&depth=1");
    const before = await shown(page);
    await choose(page, "蒙东地区", "蒙东地区");
    await page.getByText("它不在当前显示的范围内。").waitFor();
    await action(page, "加入图中").click();
    await expect.poll(() => shown(page)).toBe(before + 1);
  });
});

describe("an entity", () => {
  test("is hidden, with a step that says so, and comes back", async () => {
    const page = await viewer.open("/?entity=agency/state-council&left=steps");
    const whole = await shown(page);
    await action(page, "隐藏").click();
    await expect.poll(() => shown(page)).toBe(whole - 1);
    await heading(page).waitFor({ state: "detached" });
    expect(fields(page).getAll("without")).toEqual(["agency/state-council"]);
    await page.getByRole("button", { name: "隐藏国务院" }).waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page)).toBe(whole);
  });

  test("is collapsed and expanded again", async () => {
    const page = await viewer.open("/?entity=region/northeast");
    const whole = await shown(page);
    const folded = Number((await action(page, /收起/).textContent())?.replace(/\D/g, ""));
    expect(folded).toBeGreaterThan(0);
    await action(page, /收起/).click();
    await expect.poll(() => shown(page)).toBe(whole - folded);
    await action(page, /展开/).click();
    await expect.poll(() => shown(page)).toBe(whole);
  });

  test("that is dragged stays where it was put, also in the address", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    const from = await ringOf(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) await page.mouse.move(from.x - step * 10, from.y + step * 6);
    await page.mouse.up();
    await expect.poll(() => fields(page).get("pin")).toMatch(/_city\/fuxin$/);
    const to = await ringOf(page);
    expect(Math.hypot(to.x - from.x + 80, to.y - from.y - 48)).toBeLessThan(8);
    await expect.poll(() => fields(page).has("camera")).toBe(true);
    const restored = await viewer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    const there = await ringOf(restored);
    expect(Math.hypot(there.x - to.x, there.y - to.y)).toBeLessThan(4);
    await page.keyboard.press("Control+z");
    await expect.poll(() => fields(page).has("pin")).toBe(false);
  });

  test("has its actions in a menu by the right button, which keys walk through", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    const { x, y } = await ringOf(page);
    await page.mouse.click(x, y, { button: "right" });
    await menu(page).waitFor();
    const items = await menu(page).getByRole("menuitem").allTextContents();
    expect(items.some((text) => text.startsWith("隐藏"))).toBe(true);
    await page.keyboard.press("End");
    await page.keyboard.press("Escape");
    await menu(page).waitFor({ state: "detached" });
    expect(await heading(page).isVisible()).toBe(true);
    await page.mouse.click(x, y, { button: "right" });
    await menu(page)
      .getByRole("menuitem", { name: /^只看它和相邻实体/ })
      .click();
    await expect.poll(() => fields(page).get("around")).toBe("city/fuxin");
  });

  test("that is clicked twice shows its neighbourhood, and in it what is hidden", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    const at = await ringOf(page);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(() => fields(page).get("around")).toBe("city/fuxin");
    await page.goto(`${new URL(page.url()).origin}/?around=city/fuxin&depth=0&entity=city/fuxin`);
    await page.locator("canvas.sigma-labels").waitFor();
    const alone = await ringOf(page);
    await page.mouse.dblclick(alone.x, alone.y);
    await expect.poll(() => fields(page).get("grown")).toBe("*.city/fuxin");
  });
});

describe("several", () => {
  test.each([
    ["框选", 4],
    ["圈选", 24],
  ])("are marked by %s, and shown alone", async (tool, corners) => {
    const page = await viewer.open("/?entity=city/fuxin&around=city/fuxin&depth=1");
    const { x, y } = await ringOf(page);
    await page.getByRole("button", { name: tool }).click();
    const around = (step: number) => ((step / corners) * 2 + 0.25) * Math.PI;
    const place = (step: number) => [x + 40 * Math.cos(around(step)), y + 40 * Math.sin(around(step))] as const;
    await page.mouse.move(...place(0));
    await page.mouse.down();
    for (let step = 1; step <= (tool === "框选" ? corners / 2 : corners); step += 1)
      await page.mouse.move(...place(step));
    await page.mouse.up();
    await expect.poll(() => fields(page).getAll("marked")).toContain("city/fuxin");
    await page.getByText(/^已标选 \d+ 个$/).waitFor();
    const marked = fields(page).getAll("marked").length;
    await page.getByRole("button", { name: "只看这些" }).click();
    await expect.poll(() => shown(page)).toBe(marked);
    await page.getByRole("region", { name: "已标选的实体" }).getByRole("button", { name: "取消" }).click();
    await expect.poll(() => fields(page).has("marked")).toBe(false);
  });

  test("are marked one by one with Shift, without opening them", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    const { x, y } = await ringOf(page);
    const clickWithShift = async () => {
      await page.keyboard.down("Shift");
      await page.mouse.click(x, y);
      await page.keyboard.up("Shift");
    };
    const marked = () => fields(page).getAll("marked");
    await clickWithShift();
    await expect.poll(marked).toEqual(["city/fuxin"]);
    await page.waitForTimeout(DOUBLE_CLICK);
    await clickWithShift();
    await expect.poll(marked).toEqual([]);
    await page.keyboard.press("Escape");
    await heading(page).waitFor({ state: "detached" });
    await clickWithShift();
    await expect.poll(marked).toEqual(["city/fuxin"]);
    expect(await heading(page).count()).toBe(0);
  });
});

describe("by keyboard", () => {
  test("one walks to neighbours by the arrows and acts on them by letters", async () => {
    const page = await viewer.open();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => fields(page).get("entity")).toBe("region/northeast");
    await settle(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => fields(page).get("entity")).not.toBe("region/northeast");
    expect(await page.evaluate<string>("document.activeElement.getAttribute('role')")).toBe("application");
    const id = fields(page).get("entity") ?? "";
    await page.keyboard.press("h");
    await expect.poll(() => fields(page).getAll("without")).toEqual([id]);
  });

  test("one marks an entity with its neighbours, as a box does, and every step is said aloud", async () => {
    const page = await viewer.open("/?around=city/fuxin&depth=1&entity=city/fuxin");
    const news = page.locator("p.visually-hidden[role=status]").filter({ hasText: /\S/ });
    await page.getByRole("application").focus();
    await page.keyboard.press("n");
    const all = await shown(page);
    await expect.poll(() => fields(page).getAll("marked").length).toBe(all);
    await expect.poll(() => news.allTextContents()).toContainEqual(expect.stringMatching(/^标选阜新等 \d+ 项$/));
    await page.keyboard.press("p");
    await expect.poll(() => news.allTextContents()).toContainEqual("固定阜新");
    await page.keyboard.press("Control+z");
    await expect.poll(() => news.allTextContents()).toContainEqual("已撤销：固定阜新");
  });

  test("a sheet lists every key, and can turn the letters off", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.getByRole("application").focus();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "按键与操作" });
    await sheet.waitFor();
    expect(await sheet.locator("kbd").allTextContents()).toEqual(
      expect.arrayContaining(["?", "Ctrl+Z", "E", "H", "↑"]),
    );
    await sheet.getByRole("checkbox", { name: "启用单键" }).uncheck();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(await heading(page).isVisible()).toBe(true);
    await page.getByRole("application").focus();
    await page.keyboard.press("h");
    await page.keyboard.press("Control+z");
    expect(fields(page).has("without")).toBe(false);
  });
});

test("a view of many parts is restored from its address", async () => {
  const page = await viewer.open("/?entity=city/fuxin&around=city/fuxin&depth=1");
  await action(page, "固定位置").click();
  await page
    .getByRole("button", { name: /^显示图上没有的/ })
    .first()
    .waitFor({ state: "detached" });
  await choose(page, "guowuyuan", "国务院");
  await action(page, /展开未显示/).click();
  await page.getByRole("checkbox", { name: /任务/ }).uncheck();
  await settle(page);
  await page.waitForTimeout(400);
  const { pathname, search } = new URL(page.url());
  const restored = await viewer.open(pathname + search);
  await settle(restored);
  expect(new URL(restored.url()).search).toBe(search);
  expect(await statusOf(restored).textContent()).toBe(await statusOf(page).textContent());
  expect(await heading(restored).textContent()).toBe("国务院");
  const [one, other] = [await ringOf(page), await ringOf(restored)];
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(3);
});

test("a finger that rests opens the menu", async () => {
  const page = await viewer.open("/?around=city/fuxin&depth=0&entity=city/fuxin", PHONE);
  const { x, y } = await ringOf(page);
  const touch = await page.context().newCDPSession(page);
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await menu(page).waitFor();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await menu(page).isVisible()).toBe(true);
});

test("what a search finds is looked at from near, and a step back looks at the whole again", async () => {
  const page = await viewer.open();
  await choose(page, "fuxin", "阜新");
  await expect.poll(() => Number(fields(page).get("camera")?.split("_")[2])).toBeLessThan(0.5);
  await page.keyboard.press("Control+z");
  await heading(page).waitFor({ state: "detached" });
  await expect.poll(() => fields(page).has("camera")).toBe(false);
});
