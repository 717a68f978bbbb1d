import { expect, test } from "vitest";
import { selectionFromSearch } from "../../../src/query/selection-search.ts";
import { exportAddress } from "../../../web/src/state/export-address.ts";
import { ontology } from "../../support/tiny.ts";

test("the whole graph has an address without fields", () => {
  expect(exportAddress("gexf", {})).toBe("export/gexf");
});

test("the server reads the fields as the selection that was meant", () => {
  const address = new URL(exportAddress("json", { types: ["CITY"], around: ["city/fuxin"], depth: 1 }), "http://x");
  expect(selectionFromSearch(address.searchParams, ontology)).toMatchObject({ around: ["city/fuxin"], depth: 1 });
});

test("the options of the format stand beside the fields", () => {
  expect(exportAddress("gexf", { types: ["CITY"] }, [["version", "1.3"]])).toBe("export/gexf?types=CITY&version=1.3");
});

test("the server reads conditions, and a list of none as none", () => {
  const where = [{ key: "KIND", values: ["document/a:b", ""] }] as const;
  const address = new URL(exportAddress("json", { types: [], where }), "http://x");
  expect(selectionFromSearch(address.searchParams, ontology)).toEqual({
    types: [],
    where: [{ key: "kind", values: ["document/a:b", ""] }],
  });
});
