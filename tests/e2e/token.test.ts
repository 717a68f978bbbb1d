import { expect, test } from "vitest";
import { choose, DESKTOP, serveViewer } from "./viewer.ts";

const TOKEN = "one-for-this-test";
const viewer = serveViewer({ token: TOKEN });

test("a reader who gives the token as password has the viewer, its answers and its exports", async () => {
  const page = await viewer.open("/", { ...DESKTOP, httpCredentials: { username: "anyone", password: TOKEN } });
  await choose(page, "阜新", "阜新");
  const status = await page.evaluate<number>(`fetch("/export/json?ids=city/fuxin").then(({ status }) => status)`);
  expect(status).toBe(200);
});

test("a reader who gives none, or another, has nothing", async () => {
  for (const password of ["", "another-for-this-test"]) {
    const credentials = { httpCredentials: { username: "anyone", password } };
    const page = await viewer.visit("/", { ...DESKTOP, ...(password && credentials) }).catch(() => undefined);
    expect((await page?.content()) ?? "").not.toContain('id="root"');
  }
});
