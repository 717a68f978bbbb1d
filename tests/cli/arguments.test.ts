import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/index.ts";
import { zhenxing } from "../support/cli.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { TINY } from "../support/tiny.ts";

// Command lines made up at random of what is understood and of what is not, on a dataset of their own.

const RUNS = 40;

const program = new Command();
for (const add of COMMANDS) add(program, { environment: {}, home: ".", out: () => {}, err: () => {} });
/** A server does not end by itself. */
const commands = program.commands.filter((command) => command.name() !== "serve");
const options = commands.flatMap((command) => command.options.flatMap(({ long }) => long ?? []));
const choices = commands.flatMap((command) => command.options.flatMap(({ argChoices = [] }) => argChoices));

const folder = mkdtempSync(join(tmpdir(), "zhenxing-arguments-"));
const dataset = join(folder, "dataset");
afterAll(() => rmSync(folder, { recursive: true }));

/** None names a file outside of the folder, nor has what no argument can have. */
const isHarmless = (text: string) => !/[\0/]|^\.\.?$|\p{Cs}/u.test(text) && text.length < 1000;

const values = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).filter(isHarmless),
  fc.constantFrom(...Object.values(HOSTILE_TEXTS).filter(isHarmless)),
  fc.constantFrom(...choices, "{ dataset { name } }", "{", "[]", "around=city", "-1", "2026-11-24", "-", "dataset"),
);
const words = fc.oneof(
  values.map((value) => [value]),
  fc.constantFrom(...options).map((option) => [option]),
  fc.tuple(fc.constantFrom(...options), values),
  fc.tuple(fc.constantFrom(...options), values).map(([option, value]) => [`${option}=${value}`]),
);
const lines = fc
  .tuple(fc.constantFrom(...commands.map((command) => command.name())), fc.array(words, { maxLength: 4 }))
  .map(([name, rest]) => [name, ...rest.flat()]);

test("whatever is said, the program ends with a status that it documents, and shows nothing of its inside", async () => {
  const seen = new Set<number | null>();
  await fc.assert(
    fc.asyncProperty(lines, async (args) => {
      cpSync(TINY, dataset, { recursive: true });
      const { status, err } = await zhenxing(args, { cwd: folder, env: { ZHENXING_DATASET: dataset } });
      seen.add(status);
      expect(err).not.toMatch(/^ {4}at |node:internal|UnhandledPromise/m);
      expect([0, 1, 2]).toContain(status);
      if (status !== 0) expect(err.trim()).not.toBe("");
    }),
    { numRuns: RUNS },
  );
  expect(seen).toContain(2);
}, 240_000);
