import { expect, test } from "vitest";
import { FORMATS } from "../../../src/exports/index.ts";
import { selectionFromSearch } from "../../../src/query/selection-search.ts";
import { EXPORT_FORMATS, exportAddress } from "../../../web/src/state/export-address.ts";
import { ontology } from "../../support/tiny.ts";

test("every format of the menu is one that the server has", () => {
  const served = FORMATS.map(({ name }) => name);
  for (const { name } of EXPORT_FORMATS) expect(served).toContain(name);
});

test("the whole graph has an address without fields", () => {
  expect(exportAddress("gexf", { types: undefined })).toBe("/export/gexf");
});

test("the server reads the fields as the selection that was meant", () => {
  const address = new URL(exportAddress("json", { types: ["CITY"], around: "city/fuxin", depth: 1 }), "http://x");
  expect(selectionFromSearch(address.searchParams, ontology)).toMatchObject({ around: ["city/fuxin"], depth: 1 });
});
