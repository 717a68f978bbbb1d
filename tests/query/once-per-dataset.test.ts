import { expect, test } from "vitest";
import { oncePerDataset } from "../../src/query/once-per-dataset.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset, ontology } from "../support/tiny.ts";

test("works once for all stores of a dataset, and again for another name or dataset", async () => {
  const once = oncePerDataset<number>();
  let worked = 0;
  const work = async () => ++worked;
  const store = openStore(dataset, ontology);
  expect(await Promise.all([once(store, "one", work), once(openStore(dataset, ontology), "one", work)])).toEqual([
    1, 1,
  ]);
  expect(await once(store, "other", work)).toBe(2);
  const another = openStore({ ...dataset, info: { ...dataset.info } }, ontology);
  expect(await once(another, "one", work)).toBe(3);
});

test("who waits for work that fails works by itself, and the failure is not kept", async () => {
  const once = oncePerDataset<string>();
  const store = openStore(dataset, ontology);
  const first = once(store, "one", () => Promise.reject(new Error("its client left")));
  const second = once(store, "one", async () => "found");
  await expect(first).rejects.toThrow("its client left");
  expect(await second).toBe("found");
  expect(await once(store, "one", async () => "kept")).toBe("kept");
});
