import { expect, test } from "vitest";
import { keyNamed } from "../../src/query/aggregate-keys/key-named.ts";
import { facets } from "../../src/query/facets.ts";
import type { Selection } from "../../src/query/selection.ts";
import { openStore } from "../../src/store/open-store.ts";
import { time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);
const key = (name: string) => keyNamed(ontology, name);

/** The values of a facet as `id: entities relations`. */
async function facetOf(name: string, selection: Selection): Promise<string[]> {
  const [facet] = await facets(store, ontology, selection, [key(name)]);
  return (facet?.values ?? []).map(
    ({ value, entityCount, relationCount }) => `${value.id ?? "-"}: ${entityCount ?? "·"} ${relationCount ?? "·"}`,
  );
}

test("counts what is selected by each value", async () => {
  expect(await facetOf("type", { around: ["task/restore-mines"] })).toEqual(["DOCUMENT: 1 ·", "TASK: 2 ·"]);
});

test.each<[string, string, Selection, Selection]>([
  ["types", "type", { around: ["city/qingyan"], types: ["City"] }, { around: ["city/qingyan"] }],
  ["relation types", "relation-type", { types: ["City"], relationTypes: ["cites"] }, { types: ["City"] }],
  ["a condition on it", "kind", { where: [{ key: "kind", values: ["document/notice"] }] }, {}],
  ["a time", "period", { during: time("2003"), undated: true }, {}],
])("counts as if %s were not asked of it", async (_, name, narrowed, open) => {
  expect(await facetOf(name, narrowed)).toEqual(await facetOf(name, open));
});

test("counts by what is asked of the other keys", async () => {
  const where = [
    { key: "kind", values: ["document/notice"] },
    { key: "joint", values: ["single"] },
  ];
  expect(await facetOf("joint", { where })).toEqual(["joint: 1 ·"]);
});

test("selects once for all keys that leave the same open", async () => {
  let asked = 0;
  const counting = openStore(dataset, ontology);
  const find = counting.findRelations.bind(counting);
  counting.findRelations = (...question) => {
    asked++;
    return find(...question);
  };
  const keys = ["category", "kind", "issuer", "joint", "place", "year", "relation-type"].map(key);
  await facets(counting, ontology, { types: ["Document"] }, keys);
  expect(asked).toBe(1);
});

test("selects the whole dataset once, whoever asks by whatever limit", async () => {
  let asked = 0;
  const counting = openStore({ ...dataset, info: { ...dataset.info } }, ontology);
  const find = counting.findRelations.bind(counting);
  counting.findRelations = (...question) => {
    asked++;
    return find(...question);
  };
  const keys = ["kind", "place", "relation-type"].map(key);
  const counted = await facets(counting, ontology, {}, keys);
  const where = [{ key: "kind", values: ["document/notice"] }];
  expect(await facets(counting, ontology, { where, limit: 1 }, [key("kind")])).toEqual(counted.slice(0, 1));
  expect(await facets(counting, ontology, { limit: 2 }, keys)).toEqual(counted);
  expect(asked).toBe(1);
});
