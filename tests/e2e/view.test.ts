import { describe, expect, test } from "vitest";
import { choose, DESKTOP, fields, HAS_DRAWN, heading, PHONE, serveViewer, shown, statusOf, until } from "./viewer.ts";

const viewer = serveViewer();

describe("the filter", () => {
  test("hides a type with its relations, and says how many are left", async () => {
    const page = await viewer.open();
    const status = statusOf(page);
    const before = await status.textContent();
    await page.getByRole("checkbox", { name: /任务/ }).uncheck();
    await expect.poll(() => status.textContent()).toMatch(/^显示 [\d,]+ 个实体中的 [\d,]+ 个/);
    expect(fields(page).getAll("types")).not.toContain("TASK");
    await page.getByRole("button", { name: "全选" }).click();
    await expect.poll(() => status.textContent()).toBe(before);
  });

  test("that hides everything says so and offers a way back", async () => {
    const page = await viewer.open();
    await page.getByRole("button", { name: "全不选" }).click();
    await page.getByText("所有类型都已隐藏").waitFor();
    await page.getByRole("button", { name: "全部显示" }).click();
    await page.getByText("所有类型都已隐藏").waitFor({ state: "detached" });
    expect(fields(page).has("types")).toBe(false);
  });
});

describe("the language", () => {
  test("changes all texts and keeps the selection", async () => {
    const page = await viewer.open("/?entity=city/fuxin");
    await page.getByRole("button", { name: "English" }).click();
    await expect.poll(() => heading(page).textContent()).toBe("Fuxin");
    await page.getByRole("heading", { name: /relations$/ }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(fields(page).get("entity")).toBe("city/fuxin");
    await expect.poll(() => page.locator("h4").first().textContent()).not.toMatch(/\p{Script=Han}/u);
  });

  test("has fonts of its own, on the canvas too", async () => {
    const first = `getComputedStyle(document.querySelector(".sigma-labels").parentElement).fontFamily`;
    const page = await viewer.open("/?language=en&entity=city/fuxin");
    expect(await page.evaluate<string>(first)).toMatch(/^-apple-system, "Segoe UI"/);
    expect(
      await page.evaluate<string>(`getComputedStyle(document.querySelector("#details p [lang|=zh]")).fontFamily`),
    ).toMatch(/^"Noto Sans SC"/);
    await page.getByRole("button", { name: "中文" }).click();
    await expect.poll(() => page.evaluate<string>(first)).toMatch(/^"Noto Sans SC"/);
  });

  test("is that of the browser at first", async () => {
    const page = await viewer.open("/", { ...DESKTOP, locale: "en-GB" });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/Northeast China/);
  });
});

describe("the theme", () => {
  const ground = `getComputedStyle(document.body.parentElement).backgroundColor`;

  test("follows the system until the reader chooses", async () => {
    const page = await viewer.open("/", { ...DESKTOP, colorScheme: "dark" });
    expect(await page.evaluate(ground)).toBe("rgb(22, 23, 24)");
    await page.getByRole("button", { name: "深色" }).click();
    await expect.poll(() => page.evaluate(ground)).toBe("rgb(251, 250, 247)");
    expect(fields(page).get("theme")).toBe("light");
  });
});

describe("the address", () => {
  test("restores the whole view", async () => {
    const page = await viewer.open("/?entity=agency/moe&types=AGENCY&types=DOCUMENT&language=en&theme=dark");
    expect(await heading(page).textContent()).toBe("Ministry of Education");
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test("goes back and forward with the browser", async () => {
    const page = await viewer.open();
    await choose(page, "fuxin", "阜新");
    await choose(page, "jiaoyubu", "教育部");
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
    await page.goBack();
    await heading(page).waitFor({ state: "detached" });
    await page.goForward();
    await expect.poll(() => heading(page).textContent()).toBe("阜新");
  });

  test.each(["entity=city/atlantis", "relation=issued:agency/atlantis:city/fuxin"])(
    "of something that is not there says so in the heading: %s",
    async (selected) => {
      const page = await viewer.open(`/?${selected}`);
      await expect.poll(() => heading(page).textContent()).toBe("图谱中没有这一项");
    },
  );

  test("with types that do not exist shows the others, or everything", async () => {
    const page = await viewer.open("/?types=NOSUCH");
    const status = statusOf(page);
    expect(await status.textContent()).toMatch(/^共显示/);
    await page.getByText("types=NOSUCH").waitFor();
    await page.getByRole("checkbox", { name: /任务/ }).uncheck();
    await expect.poll(() => fields(page).getAll("types")).not.toContain("NOSUCH");
    await page.goto(new URL("/?types=NOSUCH&types=CITY", page.url()).href);
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(1);
  });
});

test("what the page opens on is asked for once, before its program is there", async () => {
  const asked: string[] = [];
  const page = await viewer.visit("/", DESKTOP, async (fresh) => {
    fresh.on("request", (request) => asked.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ""}`)));
  });
  await until(page, HAS_DRAWN);
  expect(asked.filter((one) => one.includes("query Overview"))).toHaveLength(1);
  expect(asked.filter((one) => one.includes("/graph.json"))).toHaveLength(1);
  const at = (part: string) => asked.findIndex((one) => one.includes(part));
  expect(at("query Overview")).toBeLessThan(at(".js"));
});

describe("without a server", () => {
  test("the page says so, and reads the graph when it is back", async () => {
    const page = await viewer.visit("/", DESKTOP, (fresh) => fresh.route("**/graphql*", (route) => route.abort()));
    await page.getByRole("alert").getByText("连不上服务器").waitFor();
    await page.unroute("**/graphql*");
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator("canvas.sigma-labels").waitFor();
  });

  test("an answer with errors is told from no answer", async () => {
    const refuse = { status: 400, contentType: "application/json", body: '{"errors":[{"message":"Too much."}]}' };
    const page = await viewer.visit("/?language=en", DESKTOP, (fresh) =>
      fresh.route("**/graphql*", (route) => route.fulfill(refuse)),
    );
    await page.getByText("The server cannot answer").waitFor();
    await page.getByText("Too much.").waitFor();
  });
});

describe("on a phone", () => {
  test("dots that few relations end at have their names, too", async () => {
    // What waits for the drawing waits for names.
    const page = await viewer.open("/?where=KIND:document/notice", PHONE);
    expect((await shown(page)).relations).toBe(0);
  });

  test("the panel is a sheet from below that can be dismissed", async () => {
    const page = await viewer.open("/?entity=city/fuxin", PHONE);
    const sheet = await page.locator("#details").boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect(sheet?.y).toBeGreaterThan(250);
    await page.getByRole("button", { name: "关闭" }).tap();
    await page.locator("#details").waitFor({ state: "detached" });
  });

  test("the legend unfolds and filters", async () => {
    const page = await viewer.open("/", PHONE);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(false);
    await page.getByRole("button", { name: "图例与筛选" }).tap();
    await page.getByText("任务", { exact: true }).tap();
    expect(fields(page).getAll("types")).not.toContain("TASK");
  });

  test.each([
    ["zh", 390, 844],
    ["en", 390, 664],
    ["en", 320, 640],
    ["en", 844, 390],
  ])("all of the unfolded legend can be reached, in %s on %i by %i", async (language, width, height) => {
    const page = await viewer.open(`/?language=${language}`, { ...PHONE, viewport: { width, height } });
    await page.getByRole("button", { name: /^(图例与筛选|Legend and filter)/ }).tap();
    const boxes = page.getByRole("complementary").getByRole("checkbox");
    // Playwright scrolls to what it taps, and fails where something else lies over it.
    await boxes.first().tap();
    await boxes.nth(14).tap();
    expect(await boxes.nth(14).isChecked()).toBe(false);
    await page.getByRole("button", { name: /^(收起图例与筛选|Close legend and filter)/ }).tap();
    expect(await boxes.first().isVisible()).toBe(false);
  });

  test.each(["/", "/?entity=city/fuxin"])(
    "every control of %s is as large as a finger, and nothing sticks out",
    async (path) => {
      const page = await viewer.open(path, PHONE);
      const small = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll("button, a[href], input, summary, label")]
      .filter((node) => node.checkVisibility() && !node.matches("[class*=skip], figcaption a"))
      .filter((node) => !(node.matches("input[type=checkbox]")))
      .filter((node) => node.getBoundingClientRect().height < 43.5)
      .map((node) => node.textContent || node.getAttribute("aria-label"))`);
      expect(small).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(390);
    },
  );
});
