import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DESKTOP, serveViewer } from "./viewer.ts";

const viewer = serveViewer();

async function openGraphiql(prepare: (page: Page) => Promise<void> = async () => {}) {
  const page = await viewer.visit("/graphiql", DESKTOP, prepare);
  await page.getByRole("button", { name: /^2005年/ }).waitFor();
  return page;
}

test("a newcomer chooses a question and reads its answer, and then another", async () => {
  const page = await openGraphiql();
  const answer = page.locator(".graphiql-response");
  await page.getByRole("button", { name: /were in force in 2005/ }).click();
  await answer.getByText("老工业基地重点改造城市").waitFor();
  await page.getByRole("button", { name: /fgw/ }).click();
  await answer.getByText("国家发展改革委", { exact: false }).first().waitFor();
  await expect.poll(() => answer.textContent()).not.toContain("老工业基地重点改造城市");
});

test("a newcomer finds what every field means", async () => {
  const page = await openGraphiql();
  await page.getByRole("button", { name: "All that can be asked" }).click();
  const reference = page.locator(".graphiql-doc-explorer");
  await reference.getByRole("link", { name: "Query", exact: true }).click();
  await reference.getByText("The shortest paths between two entities").waitFor();
});

test("everything comes from this server", async () => {
  const origins = new Set<string>();
  const page = await openGraphiql(async (opened) => {
    opened.on("request", (request) => origins.add(new URL(request.url()).origin));
  });
  await page.getByRole("button", { name: /fgw/ }).click();
  await page.locator(".graphiql-response").getByText("agency/ndrc").waitFor();
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

test("the editor knows the schema: a misspelt field is said to be one", async () => {
  const page = await openGraphiql();
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("query Misspelt { datset { name } }");
  await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
});

test("the viewer loads nothing of it", async () => {
  const loaded: string[] = [];
  await viewer.visit("/", DESKTOP, async (page) => {
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto("about:blank");
  });
  await expect.poll(() => loaded.some((url) => url.endsWith("/graphql"))).toBe(true);
  expect(loaded.filter((url) => /graphiql|monaco/i.test(url))).toEqual([]);
});

test("axe finds nothing amiss in the menu of questions", async () => {
  const page = await openGraphiql();
  const { violations } = await new AxeBuilder({ page }).include(".graphiql-plugin").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
