import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS } from "../../../src/api/limits/index.ts";

test("docs/limits.md tells of every limit, with its default, in both languages", () => {
  const told = [...readFileSync("docs/limits.md", "utf8").matchAll(/^\| `(\w+)` \| (\d+) \| (.+) \| (.+) \|$/gm)];
  expect(told.map((cells) => cells.slice(1))).toEqual(
    LIMITS.map(({ name, initial, description: { zh, en } }) => [name, String(initial), en, zh]),
  );
});
