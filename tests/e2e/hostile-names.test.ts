import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { HOSTILE_NAMES, hostileId, hostileSources } from "../support/hostile-names.ts";
import { DESKTOP, PHONE, serveViewer, until } from "./viewer.ts";

const KINDS = Object.keys(HOSTILE_NAMES);
const texts = (at: number) => Object.values(HOSTILE_NAMES)[at] ?? "";

const viewer = serveViewer({}, { sources: hostileSources() });

async function visited(path: string, options = DESKTOP): Promise<{ page: Page; dialogs: string[] }> {
  const dialogs: string[] = [];
  const page = await viewer.visit(path, options, async (opened) => {
    opened.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  return { page, dialogs };
}

/** Nothing has run, nothing of the texts has become part of the page, and nothing stands out of it. */
async function isUnhurt({ page, dialogs }: { page: Page; dialogs: string[] }): Promise<void> {
  expect(await page.evaluate("window.hurt")).toBeUndefined();
  expect(dialogs).toEqual([]);
  expect(await page.locator("img[src=x], [onerror], [onload], [onfocus], a[href^=javascript]").count()).toBe(0);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
}

describe("a name with", () => {
  test.each(KINDS.map((kind, at) => [kind, at] as const))("%s is shown as text", async (_, at) => {
    const seen = await visited(`/?entity=${hostileId(at)}&language=en`);
    // Compared in the page: a surrogate alone does not come from there.
    const begins = JSON.stringify(texts(at).slice(0, 40));
    await until(seen.page, `document.querySelector("#panel-title")?.textContent.startsWith(${begins})`);
    await isUnhurt(seen);
  });
});

test.each([
  ["in tables", "/?bottom=tables"],
  ["in the panel that shares", `/?entity=${hostileId(0)}&panel=share`],
  ["on a phone", `/?entity=${hostileId(8)}`],
])("%s they are text as well", async (where, path) => {
  const seen = await visited(path, where === "on a phone" ? PHONE : DESKTOP);
  await until(
    seen.page,
    "document.body.textContent.includes('onerror') || document.body.textContent.includes('振兴振兴')",
  );
  await isUnhurt(seen);
});
