import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DESKTOP, PHONE, serveViewer, settle } from "./viewer.ts";

const FOLDER = "tests/e2e/screenshots";
const viewer = serveViewer();

const PAGES = { first: "/?", entity: "/?entity=city/fuxin&", hub: "/?entity=region/northeast&" };

const cases = Object.entries(PAGES).flatMap(([page, path]) =>
  Object.entries({ 1440: DESKTOP, 390: PHONE }).flatMap(([width, options]) =>
    ["light", "dark"].flatMap((theme) =>
      ["zh", "en"].map((language) => ({
        name: `${page}-${width}-${theme}-${language}`,
        path: `${path}theme=${theme}&language=${language}`,
        options,
      })),
    ),
  ),
);

test.each(cases)("$name has a picture to look at", async ({ name, path, options }) => {
  mkdirSync(FOLDER, { recursive: true });
  const page = await viewer.open(path, options);
  await page.waitForLoadState("networkidle");
  await settle(page);
  const picture = await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  expect(picture.length).toBeGreaterThan(20_000);
});
