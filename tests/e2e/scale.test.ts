import { expect, test } from "vitest";
import { randomDataset } from "../../bench/random-dataset.ts";
import { boundsOf } from "../../src/api/limits/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { ontology } from "../support/tiny.ts";
import { choose, fields, serveViewer, statusOf } from "./viewer.ts";

// Beyond what is drawn, by little: what happens is the same for more.
const ENTITIES = 12_000;

/** A slow machine counts slowly. */
const PATIENCE = { timeout: 60_000 };

// How much is asked is held to all limits; how long it takes depends on who else works on the machine.
const viewer = serveViewer(
  { bounds: boundsOf({ time: 60_000 }) },
  {
    sources: {
      store: openStore(randomDataset(ontology, ENTITIES, 4 * ENTITIES), ontology),
      ontology,
      texts: new Map(),
    },
  },
);

test("a dataset that is too large to be drawn opens on its best connected and its communities, and says so", async () => {
  const page = await viewer.open("/?language=en");
  await page.getByText("Showing 200 of 12,000 entities, by degree").waitFor();
  const communities = page.getByRole("navigation", { name: "The largest communities" }).getByRole("button");
  expect(await communities.count()).toBe(8);
  await communities.first().click();
  await expect.poll(() => statusOf(page).textContent()).toMatch(/^Showing 60 of 12,000 entities/);
  expect(fields(page).getAll("around")).toHaveLength(60);
});

test("an entity outside of it is found, drawn, and expanded", async () => {
  const page = await viewer.open("/?language=en");
  const shows = (count: number) =>
    expect
      .poll(() => statusOf(page).textContent(), { timeout: 10_000 })
      .toContain(`Showing ${count} of 12,000 entities`);
  await shows(200);
  await choose(page, "实体11987", "实体11987");
  await shows(201);
  const expand = page.getByRole("button", { name: /^Show hidden neighbours/ });
  await expect.poll(() => expand.textContent()).toMatch(/\d$/);
  const hidden = Number((await expand.textContent())?.match(/\d+$/)?.[0]);
  await expand.click();
  await shows(201 + hidden);
  expect(fields(page).getAll("grown")).toEqual(["*.entity/011987"]);
  await page.reload();
  await shows(201 + hidden);
});

test("a filter that leaves few enough draws all of them", async () => {
  const page = await viewer.open("/?types=CITY&language=en");
  await expect.poll(() => statusOf(page).textContent()).toMatch(/^Showing 1,\d{3} of 12,000 entities/);
  expect(await page.getByText("by degree").count()).toBe(0);
});

test("measures, table and time are of what is shown, where one question can name it, and else say that it cannot", async () => {
  const page = await viewer.open("/?language=en&left=looks&bottom=tables&size=pageRank");
  await page.getByText(/one question may name 100/).waitFor(PATIENCE);
  await page.getByText(/^Table: 200 of 200 rows/).waitFor();
  await page.goto(page.url().replace(/\?.*/, "?language=en&bottom=time"));
  await page.getByText(/one question may name 100/).waitFor(PATIENCE);

  await page.goto(page.url().replace(/\?.*/, "?language=en"));
  const communities = page.getByRole("navigation", { name: "The largest communities" }).getByRole("button");
  await communities.first().click();
  await expect.poll(() => fields(page).getAll("around").length).toBe(60);
  const community = page.url();
  await page.goto(`${community}&left=looks&size=pageRank`);
  await page.getByText(/over the 60 entities and \d+ relations that are shown/).waitFor(PATIENCE);
  await page.goto(`${community}&bottom=time`);
  await page.getByText(/^No date: 60 entities/).waitFor(PATIENCE);
}, 120_000);

test("filters count the whole dataset", async () => {
  const page = await viewer.open("/?language=en&left=guide");
  for (const name of ["Relation type", "Issuer", "Period", "Place"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("list", { name, exact: true }).getByRole("checkbox").first().waitFor(PATIENCE);
  }
  await page.getByText("Counted over all that the filters let pass, whether it is drawn or not.").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
}, 120_000);
