import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, DESKTOP, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

/** Notes what the page's Content-Security-Policy forbids, as events and as the browser's own words. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said: string[] = [];
  page.on("console", (message) => {
    if (/content.security.policy/i.test(message.text())) said.push(message.text());
  });
  await page.addInitScript(`
    window.forbidden = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.forbidden.push(event.violatedDirective + " " + event.blockedURI));
  `);
  return async () => [...said, ...(await page.evaluate<string[]>("window.forbidden"))];
}

test("the viewer does nothing that its policy forbids, from the first view to an entity's", async () => {
  let forbidden: () => Promise<string[]> = async () => ["nobody has listened"];
  const page = await viewer.visit("/", DESKTOP, async (opened) => {
    forbidden = await listen(opened);
  });
  await page.locator("canvas.sigma-labels").waitFor();
  await choose(page, "阜新", "阜新");
  expect(await forbidden()).toEqual([]);
});

test("GraphiQL does nothing that its policy forbids: its editor, its workers, its answers", async () => {
  let forbidden: () => Promise<string[]> = async () => ["nobody has listened"];
  const page = await viewer.visit("/graphiql", DESKTOP, async (opened) => {
    forbidden = await listen(opened);
  });
  await page.getByRole("button", { name: /fgw/ }).click();
  await page.locator(".graphiql-response").getByText("agency/ndrc").waitFor();
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("query Misspelt { datset { name } }");
  await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
  expect(page.workers().length).toBeGreaterThan(0);
  expect(await forbidden()).toEqual([]);
});

test("the policy is heeded: a script that is written into the page does not run, and is noted", async () => {
  let forbidden: () => Promise<string[]> = async () => [];
  const page = await viewer.visit("/", DESKTOP, async (opened) => {
    forbidden = await listen(opened);
  });
  await page.evaluate(`(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
  })()`);
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect((await forbidden()).join()).toContain("script-src");
});
