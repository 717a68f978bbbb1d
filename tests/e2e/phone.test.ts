import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PHONE, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

const SIZES = [
  { name: "a phone in Chinese", language: "zh", viewport: { width: 390, height: 844 } },
  { name: "a phone with the bars of a browser in English", language: "en", viewport: { width: 390, height: 664 } },
  { name: "a small phone in English", language: "en", viewport: { width: 320, height: 640 } },
  { name: "a phone held across", language: "zh", viewport: { width: 844, height: 390 } },
] as const;

/** What is amiss with the controls that are on the page: smaller than 24 pixels (WCAG 2.2, 2.5.8), or beyond its edges. */
const faultsOf = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const slides = (node) => node && (/auto|scroll/.test(getComputedStyle(node).overflowX) || slides(node.parentElement));
    const controls = [...document.querySelectorAll("button, select, summary, label, input, textarea, [role=slider]")];
    const seen = controls.filter((node) => node.checkVisibility() && getComputedStyle(node).clipPath === "none");
    const nameOf = (node) => node.getAttribute("aria-label") || node.textContent || node.tagName;
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ["the page slides sideways"] : []),
      ...seen.flatMap((node) => {
        const { left, right, width, height } = (node.closest("label") ?? node).getBoundingClientRect();
        const isText = node.matches("label") && node.htmlFor !== "";
        const small = !isText && (width < 23.5 || height < 23.5) ? ["small: " + nameOf(node)] : [];
        return (left < -1 || right > innerWidth + 1) && !slides(node.parentElement)
          ? [...small, "beyond the edge: " + nameOf(node)]
          : small;
      }),
    ];
  })()`);

/** Which of what lies over the graph lies over something else that does. */
const overlapsOf = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const covers = [...document.querySelectorAll("main [data-covers]")]
      .map((node) => {
        const { left, right, top, bottom, width } = node.getBoundingClientRect();
        // What slides is seen as far as its row goes.
        const row = node.parentElement.getBoundingClientRect();
        const edge = row.width > 0 ? row.right : right;
        const name = node.getAttribute("aria-label") || node.textContent;
        return { name, box: { left, right: Math.min(right, edge), top, bottom, width } };
      })
      .filter(({ box }) => box.width > 0);
    const shared = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return covers.flatMap((one, index) =>
      covers.slice(index + 1).filter(({ box }) => shared(one.box, box)).map(({ name }) => one.name + " / " + name));
  })()`);

/** The years under the histogram that can be seen, by whether they lie within their axis. */
const CUT_YEARS = `(() => {
  const axis = document.querySelector("aside svg[role=img] + div");
  const edge = axis.getBoundingClientRect();
  const years = [...axis.children].filter((year) => getComputedStyle(year).color !== "rgba(0, 0, 0, 0)");
  const isWhole = (year) => {
    const { left, right } = year.getBoundingClientRect();
    return left >= edge.left - 1 && right <= edge.right + 1;
  };
  const said = (whole) => years.filter((year) => isWhole(year) === whole).map(({ textContent }) => textContent);
  return { whole: said(true), cut: said(false) };
})()`;

describe.each(SIZES)("on $name", ({ language, viewport }) => {
  const options = { ...PHONE, viewport };

  test("every panel has its controls within the page, and none too small", async () => {
    const page = await viewer.open(`/?language=${language}`, options);
    const found: string[] = [];
    for (const button of await page
      .getByRole("navigation", { name: /^(面板|Panels)$/ })
      .getByRole("button")
      .all()) {
      const name = await button.textContent();
      if ((await button.getAttribute("aria-pressed")) === "false") await button.tap();
      await page.getByRole("complementary", { name: name ?? "", exact: true }).waitFor();
      await page.waitForLoadState("networkidle");
      found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test.each(["guide", "paths", "none"])(
    "nothing over the graph lies over something else, with %s open",
    async (left) => {
      const everything = "around=city/fuxin&depth=2&marked=city/shenyang&marked=city/dalian&during=2001/2012";
      const page = await viewer.open(`/?${everything}&left=${left}&language=${language}`, options);
      expect(await overlapsOf(page)).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test("the list of sources lies within the page", async () => {
    const page = await viewer.open(`/?left=none&language=${language}`, options);
    await page.getByRole("button", { name: /文献来源|sources$/ }).tap();
    const { x = -1, y = -1, width = 0 } = (await page.locator("#sources").boundingBox()) ?? {};
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
  });

  test("the years under the histogram are whole", async () => {
    const page = await viewer.open(`/?bottom=time&language=${language}`, options);
    await page.getByRole("img", { name: /^(各年的事实数|Facts by year)/ }).waitFor();
    const { whole, cut } = await page.evaluate<{ whole: string[]; cut: string[] }>(CUT_YEARS);
    expect(cut).toEqual([]);
    expect(whole.length).toBeGreaterThan(2);
  });
});

test("the button of the open panel is in sight", async () => {
  const page = await viewer.open("/?bottom=time", PHONE);
  const box = await page.getByRole("button", { name: "时间", exact: true }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test("where nothing is shown it is said why, and the way back is not covered", async () => {
  const options = { ...PHONE, viewport: { width: 320, height: 640 } };
  const page = await viewer.visit("/?during=1900&language=en", options);
  await page.getByText("Nothing passes the filters").waitFor();
  await page.getByRole("button", { name: "Clear all" }).tap();
  await page.getByText("Nothing passes the filters").waitFor({ state: "detached" });
  await page.goto(`${page.url()}&types=`);
  await page.getByText("Every type is hidden").waitFor();
  // Tools around the notice are not under it.
  await page.getByRole("button", { name: "Mark by a box" }).tap();
  await page.getByRole("button", { name: "Show all" }).tap();
  await page.getByText("Every type is hidden").waitFor({ state: "detached" });
});
