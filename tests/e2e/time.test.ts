import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { counted, DESKTOP, fields, PHONE, serveViewer, shown, statusOf } from "./viewer.ts";

const viewer = serveViewer();

describe("the window of time", () => {
  test("is opened from the bar, drawn over the years, and shows what is dated in it", async () => {
    const page = await viewer.open();
    const all = await shown(page);
    await page.getByRole("button", { name: "时间" }).click();
    const chart = page.getByRole("img", { name: "各年的事实数" });
    const box = await chart.boundingBox();
    if (!box) throw new Error("There is no chart.");
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.65, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => fields(page).get("during")).toMatch(/^\d{4}\/\d{4}$/);
    const during = fields(page).get("during");
    const expected = await counted(page, { during });
    expect(expected.entities).toBeLessThan(all.entities);
    await expect.poll(() => shown(page)).toEqual(expected);

    // A drag is one step.
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page)).toEqual(all);
    expect(fields(page).has("during")).toBe(false);
  });

  test("moves by the arrow keys, as a whole and by either end", async () => {
    const page = await viewer.open("/?bottom=time&during=2003/2007");
    await page.getByRole("slider", { name: "移动时间窗" }).press("ArrowRight");
    await expect.poll(() => fields(page).get("during")).toBe("2004/2008");
    await page.getByRole("slider", { name: "起始年" }).press("ArrowLeft");
    await page.getByRole("slider", { name: "结束年" }).press("PageUp");
    await expect.poll(() => fields(page).get("during")).toBe("2003/2013");
    expect(await page.getByRole("slider", { name: "结束年" }).getAttribute("aria-valuetext")).toBe("2013年");
    await page.getByRole("slider", { name: "起始年" }).press("End");
    await expect.poll(() => fields(page).get("during")).toBe("2013");
  });

  test("is chosen from two lists, without a drag", async () => {
    const page = await viewer.open("/?bottom=time");
    await page.getByRole("combobox", { name: "起始年" }).selectOption("2003");
    await expect.poll(() => fields(page).get("during")).toMatch(/^2003\/\d{4}$/);
    await page.getByRole("combobox", { name: "结束年" }).selectOption("2001");
    await expect.poll(() => fields(page).get("during")).toBe("2001");
  });

  test("shows what is in force where that is asked, with the types that are shown", async () => {
    const page = await viewer.open("/?bottom=time&during=2005&types=CITY&types=PROGRAM");
    const dated = await counted(page, { during: "2005", types: ["CITY", "PROGRAM"] });
    await expect.poll(() => shown(page)).toEqual(dated);
    await page.getByText("此期间有效").click();
    const held = await counted(page, { at: "2005", types: ["CITY", "PROGRAM"] });
    await expect.poll(() => shown(page)).toEqual(held);
    expect(fields(page).get("at")).toBe("2005");
    await page.getByRole("button", { name: "看全部时间" }).click();
    await expect.poll(() => shown(page)).toEqual(await counted(page, { types: ["CITY", "PROGRAM"] }));
  });

  test("plays to the end, and stops there", async () => {
    const page = await viewer.open("/?bottom=time&during=2000/2028");
    await page.getByLabel("速度").selectOption("fast");
    await page.getByRole("button", { name: "播放" }).click();
    await expect.poll(() => fields(page).get("during"), { timeout: 10_000 }).toBe("2002/2030");
    await page.getByRole("button", { name: "播放" }).waitFor();
  });

  test("goes by periods as well", async () => {
    const page = await viewer.open("/?bottom=time&language=en");
    await page.getByRole("group", { name: "Scale" }).getByText("Periods").click();
    await page.getByRole("button", { name: /^Twelfth Five-Year Plan/ }).click();
    await expect.poll(() => fields(page).get("during")).toBe("2011/2015");
    await expect.poll(() => shown(page)).toEqual(await counted(page, { during: "2011/2015" }));
    expect(fields(page).get("unit")).toBe("period");
  });

  test("says how much has no date, and shows it where that is asked", async () => {
    const page = await viewer.open("/?bottom=time&during=2003/2007");
    await page.getByText(/没有日期：[\d,]+ 个实体、[\d,]+ 条关系/).waitFor();
    await page.getByText("选定时间后不显示").waitFor();
    await page.getByLabel("也显示没有日期的").check();
    const expected = await counted(page, { during: "2003/2007", undated: true });
    await expect.poll(() => shown(page)).toEqual(expected);
    expect(fields(page).get("undated")).toBe("true");
  });

  test("slides under a finger", async () => {
    const page = await viewer.open("/?left=none&bottom=time&during=2003/2007", PHONE);
    const box = await page.getByRole("slider", { name: "移动时间窗" }).boundingBox();
    if (!box) throw new Error("There is no window.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] });
    await touch("touchStart", x);
    for (const at of [x - 10, x - 20, x - 30, x - 40]) await touch("touchMove", at);
    await touch("touchEnd", x - 40);
    await expect.poll(() => fields(page).get("during")).not.toBe("2003/2007");
    const [from = 0, to = 0] = (fields(page).get("during") ?? "").split("/").map(Number);
    expect([from < 2003, to - from]).toEqual([true, 4]);
  });
});

test.each([
  { name: "years", path: "/?bottom=time&during=2003/2007&language=en", options: DESKTOP },
  { name: "periods in the dark", path: "/?bottom=time&unit=period&theme=dark", options: DESKTOP },
  { name: "on a phone", path: "/?left=none&bottom=time&during=2003/2007", options: PHONE },
])("the timeline passes axe: $name", async ({ path, options }) => {
  const page = await viewer.open(path, options);
  await page
    .getByText(/没有日期|No date/)
    .first()
    .waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("what an address leaves out is never shown before the API has said what that is", async () => {
  const page = await viewer.visit("/?during=2003/2007", DESKTOP, (fresh) =>
    fresh.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query Found")) await new Promise((done) => setTimeout(done, 2000));
      await route.continue();
    }),
  );
  await statusOf(page).waitFor();
  expect(await shown(page)).toEqual(await counted(page, { during: "2003/2007" }));
});

test.each(["during=2003/2007&depth=3", "types=CITY&types=TASK&types=PROGRAM&depth=2", "types=PROGRAM&depth=1&at=2005"])(
  "a neighbourhood under filters is taken away as it is shown: %s",
  async (fields) => {
    const page = await viewer.open(`/?around=city/fuxin&${fields}&left=share&language=en`);
    const { entities, relations } = await shown(page);
    await page
      .getByText(new RegExp(`^${entities} entit(y|ies), ${relations} relations?$`))
      .first()
      .waitFor();
  },
);
