import { describe, expect, test } from "vitest";
import { choose, DESKTOP, fields, heading, ringOf, serveViewer, settle, statusOf } from "./viewer.ts";

const viewer = serveViewer();

const CURSOR = `document.querySelector(".sigma-mouse").parentElement.style.cursor`;

describe("the first view", () => {
  test("draws the whole dataset, names it and says how much it shows", async () => {
    const page = await viewer.open();
    await expect.poll(() => page.title()).toMatch(/东北振兴/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/东北振兴/);
    expect(await statusOf(page).textContent()).toMatch(/^共显示 [\d,]+ 个实体、[\d,]+ 条关系$/);
  });

  test("begins at the search field", async () => {
    const page = await viewer.open();
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("search");
  });

  test("leads to GraphiQL", async () => {
    const page = await viewer.open("/?language=en");
    expect(await page.getByRole("contentinfo").getByRole("link", { name: "GraphiQL" }).getAttribute("href")).toBe(
      "graphiql",
    );
  });

  test("asks for nothing from elsewhere", async () => {
    const hosts = new Set<string>();
    const page = await viewer.visit("/", DESKTOP, async (fresh) => {
      fresh.on("request", (request) => hosts.add(new URL(request.url()).origin));
    });
    await page.locator("canvas.sigma-labels").waitFor();
    expect([...hosts]).toEqual([new URL(page.url()).origin]);
  });

  test("offers questions, and each opens an entity", async () => {
    const page = await viewer.open();
    const questions = page.getByRole("navigation", { name: "从这里开始" }).getByRole("button");
    expect(await questions.count()).toBeGreaterThanOrEqual(3);
    await questions.first().click();
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toBe("阜新");
  });
});

describe("the search", () => {
  test("finds by pinyin and opens what is chosen", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    expect(fields(page).get("entity")).toBe("city/fuxin");
  });

  test("finds by initials and by English, and says the type", async () => {
    const page = await viewer.open();
    for (const text of ["fzggw", "Ministry of Education"]) {
      await page.getByRole("combobox").fill(text);
      await expect.poll(() => page.getByRole("option").first().textContent()).toMatch(/(国家发展改革委|教育部)机构$/);
    }
  });

  test("says so when nothing is found", async () => {
    const page = await viewer.open();
    await page.getByRole("combobox").fill("zzzzqqq");
    await expect.poll(() => page.locator("search [role=status]").textContent()).toMatch(/没有找到“zzzzqqq”/);
  });
});

describe("an entity", () => {
  test("shows its relations with the quotes that prove them", async () => {
    const page = await viewer.open("/?entity=document/2011-vocational-education-notice");
    const panel = page.locator("#details");
    await panel.getByRole("heading", { name: /条关系/ }).waitFor();
    expect(await panel.getByRole("button", { name: "教育部", exact: true }).count()).toBeGreaterThan(0);
    expect(await panel.locator("blockquote").first().textContent()).not.toBe("");
    expect(await panel.getByText(/原文明言|推断得出/).count()).toBeGreaterThan(0);
  });

  test("with many relations lets all of them be reached", async () => {
    const page = await viewer.open("/?entity=region/northeast");
    const panel = page.locator("#details");
    const total = numberIn(await panel.getByRole("heading", { name: /条关系/ }).textContent());
    await panel.getByText(/^已读取/).waitFor({ state: "detached" });
    const counts = await panel.locator("h4 > span").allTextContents();
    expect(counts.reduce((sum, count) => sum + numberIn(count), 0)).toBe(total);
    const more = panel.getByRole("button", { name: /^再显示一些/ });
    while ((await more.count()) > 0) await more.first().click();
    expect(await panel.getByRole("button", { name: /^查看这条关系/ }).count()).toBe(total);
  });

  test("that is an indicator names the subjects of its statistics, and a subject names the indicators", async () => {
    const page = await viewer.open("/?entity=indicator/gdp-average-annual-growth");
    const statistics = page.locator("#details section", { has: page.getByRole("heading", { name: /项统计数据$/ }) });
    await statistics.getByRole("button", { name: "中部地区" }).click();
    await expect.poll(() => heading(page).textContent()).toBe("中部地区");
    await statistics.getByRole("button", { name: /增长/ }).first().click();
    await expect.poll(() => fields(page).get("entity")).toBe("indicator/gdp-average-annual-growth");
  });

  test("is selected by a click on its dot", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    const { x, y } = await ringOf(page);
    await page.keyboard.press("Escape");
    await heading(page).waitFor({ state: "detached" });
    await settle(page);
    await page.mouse.click(x, y);
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toBe("阜新");
  });
});

describe("a relation", () => {
  test("opens from the panel as a sentence with its proof", async () => {
    const page = await viewer.open("/?entity=agency/ndrc");
    await page
      .getByRole("button", { name: /^查看这条关系：.*发布/ })
      .first()
      .click();
    await expect.poll(() => heading(page).textContent()).toMatch(/国家发展改革委[\s—]+发布[\s—]+.+/);
    expect(fields(page).get("relation")).toMatch(/^issued:/);
    expect(await page.locator("#details blockquote").count()).toBeGreaterThan(0);
  });

  test("opens by a click on its line", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    const { x, y } = await ringOf(page);
    // The entity's lines leave its dot in some directions: one of the points around it lies on a line.
    for (let angle = 0; angle < 360 && !fields(page).has("relation"); angle += 4) {
      const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      await page.mouse.move(x + dx * 26, y + dy * 26);
      await page.waitForTimeout(40);
      const cursor = await page.evaluate<string>(CURSOR);
      if (cursor === "pointer") await page.mouse.click(x + dx * 26, y + dy * 26);
    }
    expect(fields(page).get("relation")).toMatch(/:/);
    await expect.poll(() => heading(page).textContent()).toMatch(/—/);
  });
});

test("while an entity is selected, no line reacts but its own", async () => {
  const page = await viewer.open("/?entity=city/fuxin");
  const { x, y } = await ringOf(page);
  const opened: string[] = [];
  for (let angle = 0; angle < 360; angle += 15) {
    const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    await page.mouse.move(x + dx * 130, y + dy * 130);
    await page.waitForTimeout(60);
    if ((await page.evaluate<string>(CURSOR)) !== "pointer") continue;
    await page.mouse.click(x + dx * 130, y + dy * 130);
    opened.push(fields(page).get("relation") ?? "");
    await page.goBack();
    await settle(page);
  }
  expect(opened.filter((relation) => relation !== "" && !relation.includes("city/fuxin"))).toEqual([]);
});

function numberIn(text: string | null): number {
  return Number(text?.replace(/\D/g, ""));
}

describe("a source whose text the server has not", () => {
  test("lists its quotes in the order of the text with what each proves, and says why", async () => {
    const page = await viewer.open(
      "/?language=en&left=reading&source=northeast-revitalization-paper&section=northeast-revitalization-paper/3",
    );
    const sources = page.getByRole("complementary", { name: "Sources" });
    await sources.getByText(/The text is not shown/).waitFor();
    await sources.locator("blockquote").first().waitFor();
    await sources
      .getByRole("button", { name: /facts?$/ })
      .first()
      .click();
    await expect.poll(() => fields(page).getAll("fact").length).toBeGreaterThan(0);
    expect(await sources.locator("mark").count()).toBe(0);
  });
});
