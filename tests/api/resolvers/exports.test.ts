import { expect, test } from "vitest";
import { FORMATS } from "../../../src/exports/index.ts";
import { tinyApi } from "../../support/api.ts";

const { data, error } = tinyApi();

test("every format is told with its options, in both languages", async () => {
  const { exportFormats } = await data(
    "{ exportFormats { format name zh: title en: title(language: EN) mediaType extension options { name title values } } }",
  );
  expect(exportFormats).toHaveLength(FORMATS.length);
  expect(exportFormats).toContainEqual({
    format: "GEXF",
    name: "gexf",
    zh: "GEXF（Gephi）",
    en: "GEXF (Gephi)",
    mediaType: "application/gexf+xml",
    extension: "gexf",
    options: expect.arrayContaining([{ name: "version", title: "版本", values: ["1.3", "1.2"] }]),
  });
});

test("the options of a format stand in the address that is given", async () => {
  const options = '[{ name: "version", value: "1.2" }, { name: "evidence", value: "yes" }]';
  expect(await data(`{ subgraph(select: { types: [CITY] }) { export(format: GEXF, options: ${options}) } }`)).toEqual({
    subgraph: { export: "/export/gexf?types=CITY&version=1.2" },
  });
});

test("an option that the format has not is refused", async () => {
  const message = await error(
    '{ subgraph(select: {}) { export(format: GEXF, options: [{ name: "versoin", value: "1.2" }]) } }',
  );
  expect(message).toContain('it has no option "versoin". Did you mean "version"?');
});

test("the report says what a file would hold and leave out", async () => {
  const report =
    "address command checksum entityCount relationCount observationCount leftOut { what en: what(language: EN) count heldBy }";
  const { subgraph } = await data(`{ subgraph(select: { limit: 1 }) { exportReport(format: GRAPHML) { ${report} } } }`);
  expect(subgraph).toEqual({
    exportReport: {
      address: "/export/graphml",
      command: "zhenxing export --format graphml",
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      entityCount: 17,
      relationCount: 23,
      observationCount: 2,
      leftOut: expect.arrayContaining([
        { what: "统计数据", en: "statistics", count: 2, heldBy: expect.arrayContaining(["JSON"]) },
      ]),
    },
  });
});
