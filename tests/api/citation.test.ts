import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { data, error } = tinyApi();
const WHEN = 'url: "https://example.org/x", accessed: "2026-11-28"';

test("the dataset is cited in every form", async () => {
  const { dataset } = await data(`{ dataset {
    gbt: citation(format: GB_T_7714, ${WHEN}) bibtex: citation(format: BIBTEX) csl: citation(format: CSL_JSON, language: EN)
  } }`);
  expect(dataset).toEqual({
    gbt: expect.stringMatching(
      /小图谱\[DS\/OL\]\. 1\.2\.3版\. \(2026-11-24\)\[2026-11-28\]\. https:\/\/example\.org\/x\.$/,
    ),
    bibtex: expect.stringContaining("@misc{tiny-1.2.3,"),
    csl: expect.stringContaining('"Tiny graph"'),
  });
});

test("a selection is cited with its fields and size, whatever its limit shows", async () => {
  const { subgraph } = await data(`{ subgraph(select: { types: [CITY], limit: 1 }) { citation(format: GB_T_7714) } }`);
  expect(subgraph).toEqual({ citation: expect.stringContaining("选集 types=CITY; limit=1[DS/OL]//小图谱.") });
  expect(subgraph).toEqual({ citation: expect.stringContaining("选集含4个实体") });
});

test("every kind of fact is cited with its quotes", async () => {
  const { entity, observations } = await data(`{
    entity(id: "city/baihua") { citation(format: GB_T_7714) relations(first: 1) { nodes { citation(format: GB_T_7714) } } }
    observations(first: 1) { nodes { citation(format: GB_T_7714, language: EN) } }
  }`);
  expect(JSON.stringify(entity)).toContain("依据：“");
  expect(JSON.stringify(observations)).toMatch(/(Evidence|Inferred from): “/);
});

describe("what cannot be cited is refused", () => {
  test.each([
    ['url: "javascript:alert(1)"', 'Cannot cite the address "javascript:alert(1)": it is none of http or https.'],
    ['url: "x"', 'Cannot cite the address "x"'],
    ['accessed: "2026-11"', 'Cannot cite as looked at in "2026-11": that is no single day.'],
  ])("%s", async (argument, message) => {
    expect(await error(`{ dataset { citation(format: BIBTEX, ${argument}) } }`)).toContain(`BAD_INPUT: ${message}`);
  });
});

test("without a day it is today's", async () => {
  const today = () => new Date().toISOString().slice(0, 10);
  const before = today();
  const { dataset } = await data('{ dataset { citation(format: GB_T_7714, url: "https://example.org") } }');
  expect([before, today()].some((day) => JSON.stringify(dataset).includes(`[${day}]`))).toBe(true);
});
