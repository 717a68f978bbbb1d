import { readFileSync } from "node:fs";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/index.ts";
import { zhenxing } from "../support/cli.ts";
import { TINY } from "../support/tiny.ts";

const terminal = { environment: {}, home: ".", out: () => {}, err: () => {} };
const program = new Command();
for (const add of COMMANDS) add(program, terminal);
const commands = program.commands.map((command) => [command.name(), command] as const);

/** Words without the line breaks and indents of a help text. */
const words = (text: string) => text.replace(/\s+/g, " ");

describe("zhenxing", () => {
  test("says with --help what it does and lists every command", async () => {
    const { status, out, err } = await zhenxing(["--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("A knowledge graph of policy");
    for (const [name, command] of commands) {
      expect(words(out)).toContain(command.description());
      expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });

  test("says with --version which one it is", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await zhenxing(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
  });

  test.each([
    ["nothing", [], /^Usage: zhenxing/],
    ["an unknown command", ["exprot"], /unknown command 'exprot'\n\(Did you mean export\?\)/],
    ["an unknown option", ["--nothing"], /unknown option '--nothing'/],
  ])("said %s ends with status 2 and writes only to standard error", async (_, args, message) => {
    const { status, out, err } = await zhenxing(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

/** Arguments without which a command does nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  query: ["{ dataset { name } }"],
  export: ["--format", "json"],
  import: ["a.json", "b"],
};

describe.each(commands)("zhenxing %s", (name, command) => {
  const needed = NEEDED[name] ?? [];

  test("says with --help what it does, what it takes, and by which options", async () => {
    const { status, out, err } = await zhenxing([name, "--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(words(out)).toContain(command.description());
    for (const { long, description } of command.options) {
      expect(out).toContain(long);
      expect(words(out)).toContain(description);
    }
    for (const argument of command.registeredArguments) expect(words(out)).toContain(argument.description);
  });

  test("refuses what it does not know with status 2", async () => {
    const { status, out, err } = await zhenxing([name, ...needed, "--nothing"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe("error: unknown option '--nothing'\nRun with --help for what can be said.\n");
  });
});

const reading = commands.filter(([name]) => name !== "import");

describe.each(reading)("zhenxing %s, which reads a dataset,", (name, command) => {
  const needed = NEEDED[name] ?? [];

  test("says that one is not there, with status 2", async () => {
    const folder = "/nowhere/at-all";
    const given = command.registeredArguments.some((argument) => argument.name() === "folder")
      ? [folder]
      : ["--dataset", folder];
    const { status, out, err } = await zhenxing([name, ...needed, ...given]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(
      `Cannot open the dataset "${folder}": there is no such folder. Name a folder with a datapackage.json.\n`,
    );
  });
});

test("the environment names a dataset, and an option another", async () => {
  const args = ["query", "{ dataset { name } }"];
  const env = { ZHENXING_DATASET: TINY };
  expect(JSON.parse((await zhenxing(args, { env })).out)).toMatchObject({ data: { dataset: { name: "tiny" } } });
  const other = await zhenxing([...args, "--dataset", "/nowhere/at-all"], { env });
  expect(other.err).toContain('"/nowhere/at-all"');
});
