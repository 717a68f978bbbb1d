import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zhenxing } from "../../support/cli.ts";
import { copyTiny } from "../../support/temporary.ts";
import { TINY } from "../../support/tiny.ts";

const BUNDLED = "graph-data/northeast-revitalization";

test.each([TINY, BUNDLED])(
  "the stored places of %s are made again by their seed",
  { timeout: 60_000 },
  async (folder) => {
    const { status, out, err } = await zhenxing(["layout", folder, "--check"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^The \d+ stored places are those of seed 1\.\n$/);
  },
);

test("another seed gives other places, and --check says how many and writes nothing", async () => {
  const folder = await copyTiny();
  const { status, out, err } = await zhenxing(["layout", folder, "--check", "--seed", "2"]);
  expect([status, out]).toEqual([1, ""]);
  expect(err).toBe("Cannot confirm the layout: 17 of 17 places differ from seed 2. Run `zhenxing layout`.\n");
  expect(await readFile(join(folder, "layouts/overview.csv"), "utf8")).toBe(
    await readFile(join(TINY, "layouts/overview.csv"), "utf8"),
  );
});

test("places are written whole, also where there were none or one was moved", async () => {
  const folder = await copyTiny();
  const path = join(folder, "layouts/overview.csv");
  const stored = await readFile(path, "utf8");
  await writeFile(path, "id,x,y\n");
  expect(await zhenxing(["layout", folder])).toEqual({
    status: 0,
    out: "Placed 17 entities by force-atlas, seed 1.\n",
    err: "",
  });
  expect(await readFile(path, "utf8")).toBe(stored);
  await writeFile(path, stored.replace(/,(?=\d)/, ",9"));
  const { status, err } = await zhenxing(["layout", folder, "--check"]);
  expect([status, err]).toEqual([
    1,
    "Cannot confirm the layout: 1 of 17 places differ from seed 1. Run `zhenxing layout`.\n",
  ]);
});

test.each(["-1", "", "9".repeat(20)])("the seed %j is refused with status 2", async (seed) => {
  const { status, out, err } = await zhenxing(["layout", TINY, "--check", `--seed=${seed}`]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toBe(`Cannot use seed "${seed}": it is not a whole number, 0 or more.\n`);
});
