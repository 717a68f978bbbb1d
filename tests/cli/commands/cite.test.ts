import { describe, expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { TINY } from "../../support/tiny.ts";

const cite = (...args: string[]) => zhenxing(["cite", ...args, "--dataset", TINY]);

describe("zhenxing cite", () => {
  test("cites the dataset, by GB/T 7714 where no form is given", async () => {
    const { status, out } = await cite("--url", "https://example.org/", "--accessed", "2026-11-28");
    expect([status, out.trim()]).toEqual([0, expect.stringMatching(/小图谱\[DS\/OL\].*\[2026-11-28\]\. https/)]);
  });

  test("cites a selection and a fact", async () => {
    expect((await cite("--select", "types=CITY", "--language", "en")).out).toContain(
      "Selection types=CITY[DS/OL]//Tiny graph",
    );
    expect((await cite("--fact", "city/qingyan", "--format", "bibtex")).out).toContain("note = {依据：");
  });

  test.each([
    [["--fact", "city/nowhere"], 'Cannot cite "city/nowhere": the dataset has no such fact.'],
    [["--accessed", "soon"], 'Cannot read --accessed "soon": it is no day.'],
    [["--select", "tyes=CITY"], 'Did you mean "types"?'],
  ])("says what is wrong with %j", async (args, message) => {
    const { status, out, err } = await cite(...args);
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(message)]);
  });
});
