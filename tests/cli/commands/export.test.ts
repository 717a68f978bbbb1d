import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/exports/index.ts";
import { shell, zhenxing } from "../../support/cli.ts";
import { copyTiny } from "../../support/temporary.ts";
import { TINY } from "../../support/tiny.ts";

const exported = (...args: string[]) => zhenxing(["export", "--dataset", TINY, ...args]);

/** The time of its making is all in which two exports of one selection differ. */
const untimed = (text: string) =>
  text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME").replace(/(?<=lastmodifieddate=")[\d-]+/, "DAY");

describe.each(FORMATS.map((format) => [format.name, format] as const))("an export as %s", (name, { versions }) => {
  test.each([[], ...versions.map((version) => ["--version", version])])(
    "is the same on standard output and in a file: %s %s",
    async (...version) => {
      const path = join(dirname(await copyTiny()), "out");
      const args = ["--format", name, ...version];
      const [printed, written] = await Promise.all([exported(...args), exported(...args, "--output", path)]);
      const said = `Exported 17 entities and 23 relations as ${name}.\n`;
      expect(printed).toMatchObject({ status: 0, err: said });
      expect(written).toEqual({ status: 0, err: said, out: "" });
      const file = await readFile(path, "utf8");
      expect(file).toContain("𠮷原");
      expect(untimed(file)).toBe(untimed(printed.out));
    },
  );
});

describe("an export", () => {
  test("is of the part that a selection names", async () => {
    const { out, err } = await exported(
      "--format",
      "json",
      "--select",
      "?around=city/jiyuan&relationTypes=PAIRED_WITH",
    );
    expect(err).toBe("Exported 2 entities and 1 relations as json.\n");
    expect(JSON.parse(out)).toMatchObject({ nodes: [{ id: "city/jiyuan" }, { id: "city/qingyan" }] });
  });

  test.each([
    ["no format", [], /required option '--format <name>' not specified/],
    ["an unknown format", ["--format", "gefx"], /Allowed choices are graphml, gexf, json\./],
    [
      "an unknown version",
      ["--format", "gexf", "--version", "2"],
      /^Cannot export gexf in version "2"\. Known are 1\.2, 1\.3\.\n$/,
    ],
    [
      "an unknown field",
      ["--format", "json", "--select", "tpyes=CITY"],
      /^Cannot read the selection: tpyes: no such field\. Did you mean "types"\?/,
    ],
    [
      "a depth too large",
      ["--format", "json", "--select", "around=a&depth=7"],
      /^Cannot answer for depth 7: it must be from 1 to 6\.\n$/,
    ],
    [
      "a folder that is not there",
      ["--format", "json", "--output", "/nowhere/x"],
      /^Cannot write "\/nowhere\/x": ENOENT.* Choose another --output\.\n$/,
    ],
    ["a full disk", ["--format", "json", "--output", "/dev/full"], /^Cannot write "\/dev\/full": ENOSPC/],
  ])("with %s ends with status 2 and says why", async (_, args, message) => {
    const { status, out, err } = await exported(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  test("ends in peace when its reader has enough", async () => {
    const { status, out, err } = await shell("zhenxing export --format graphml | head -c 5");
    expect(out).toBe("<?xml");
    expect([status, err]).toEqual([0, ""]);
  });

  test("says that standard output cannot be written", async () => {
    const { status, err } = await shell(`zhenxing export --format json --dataset ${TINY} > /dev/full`);
    expect([status, err]).toEqual([2, "Cannot write to standard output: ENOSPC: no space left on device, write.\n"]);
  });
});
