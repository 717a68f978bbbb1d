import { expect, test } from "vitest";
import { facetsOf } from "../../web/src/panels/facets/index.ts";
import { listedKeys, namesOfKey, whereKeys } from "../../web/src/where-keys.ts";

const property = (label: string, labelEn: string, key: "KIND" | "CATEGORY" | null) => ({
  name: "property",
  kind: key ? "enum" : "string",
  label,
  labelEn,
  key,
});
const type = (properties: ReturnType<typeof property>[]) => ({
  type: "CITY" as const,
  label: "",
  labelEn: "",
  plural: "",
  pluralEn: "",
  count: 1,
  color: { light: "", dark: "" },
  properties,
});
const ontology = {
  entityTypes: [
    type([
      property("分类", "Category", "CATEGORY"),
      property("文种", "Kind", "KIND"),
      property("文号", "Number", null),
    ]),
    type([property("类别", "Kind", "KIND")]),
    type([property("类别", "Kind", "KIND")]),
  ],
};

test("what entities can be narrowed by begins with the properties that the ontology lists values of, each once", () => {
  expect(listedKeys(ontology)).toEqual(["CATEGORY", "KIND"]);
  expect(whereKeys(ontology)).toEqual(["CATEGORY", "KIND", "ISSUER", "PERIOD", "PLACE"]);
  expect(whereKeys({ entityTypes: [] })).toEqual(["ISSUER", "PERIOD", "PLACE"]);
});

test("a key is called what the types call it, each name once", () => {
  expect(namesOfKey(ontology, "KIND")).toEqual([
    { label: "文种", labelEn: "Kind" },
    { label: "类别", labelEn: "Kind" },
  ]);
  expect(namesOfKey(ontology, "ISSUER")).toEqual([]);
});

test("there is a facet for each, after the types of relations", () => {
  expect(facetsOf(ontology).map(({ key }) => key)).toEqual(["RELATION_TYPE", ...whereKeys(ontology)]);
});
