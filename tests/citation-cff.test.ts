import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

test("CITATION.cff cites the dataset as its datapackage.json describes it, and the version of the package", () => {
  const { version, references } = parse(readFileSync("CITATION.cff", "utf8"));
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  const info = JSON.parse(readFileSync("graph-data/northeast-revitalization/datapackage.json", "utf8"));
  expect(references).toEqual([
    {
      type: "data",
      title: `${info.title} (${info.titleEn})`,
      version: info.version,
      "date-released": info.created.slice(0, 10),
      license: info.licenses[0].name,
      authors: info.contributors.map(({ title }: { title: string }) => ({ name: title })),
    },
  ]);
});
