import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { refusedLicences } from "../../scripts/licences/refused-licences.ts";

const one = (license: string | undefined, name = "some", dev = false) =>
  refusedLicences({ [`node_modules/other/node_modules/${name}`]: { dev, ...(license && { license }) } });

test.each(["MIT", "Apache-2.0", "MIT OR GPL-3.0-only", "(MIT AND BSD-3-Clause)", "GPL-2.0-only OR ISC"])(
  "%s is permissive",
  (license) => {
    expect(one(license)).toEqual([]);
  },
);

test.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "MPL-2.0", "SEE LICENSE IN x", "((MIT))", "UNLICENSED", "mit"])(
  "%s is not",
  (license) => {
    const message = `Cannot use "some": its licence ${license} is not among the permissive ones. Find another package.`;
    expect(one(license)).toEqual([message]);
  },
);

test("none is not, and a tool may have its own only where it stays a tool", () => {
  expect(one(undefined)).toEqual(['Cannot use "some": it names no licence. Find another package.']);
  expect(one("MPL-2.0", "lightningcss-linux-x64-gnu", true)).toEqual([]);
  expect(one("MPL-2.0", "lightningcss-linux-x64-gnu")).toHaveLength(1);
  expect(one("GPL-3.0-only", "axe-core", true)).toHaveLength(1);
});

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { "": own, ...packages } = lock.packages;

test("every package that is used has a permissive licence", () => {
  expect(refusedLicences(packages)).toEqual([]);
});

test("every package is asked for in one version, and none runs a script when it is installed", () => {
  for (const version of Object.values({ ...own.dependencies, ...own.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
});
