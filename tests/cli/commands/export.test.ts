import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/exports/index.ts";
import { shell, zhenxing } from "../../support/cli.ts";
import { copyTiny } from "../../support/temporary.ts";
import { TINY } from "../../support/tiny.ts";
import { textOf } from "../../support/written.ts";

const exported = (...args: string[]) => zhenxing(["export", "--dataset", TINY, ...args]);

/** The time of its making is all in which two exports of one selection differ. */
const untimed = (text: string) =>
  text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME").replace(/(?<=lastmodifieddate=")[\d-]+/, "DAY");

const idOf = ({ id }: { readonly id: string }) => id;

const SAID = /^Exported 17 entities and 23 relations as [a-z-]+\.\n(Left out: \d+ .*\.\n)*$/;

test.each(FORMATS)("an export as $name is written to a file, and what it leaves out is said", async ({ name }) => {
  const path = join(dirname(await copyTiny()), "out");
  const { status, out, err } = await exported("--format", name, "--output", path);
  expect([status, out]).toEqual([0, ""]);
  expect(err).toMatch(SAID);
  expect(err).toContain(` as ${name}.\n`);
  expect(textOf(await readFile(path))).toContain("city/jiyuan");
});

describe("an export", () => {
  test("with options is the same on standard output and in a file", async () => {
    const path = join(dirname(await copyTiny()), "out");
    const args = ["--format", "gexf", "--option", "version=1.2", "--option", "evidence=no"];
    const [printed, written] = await Promise.all([exported(...args), exported(...args, "--output", path)]);
    expect(printed).toMatchObject({ status: 0, err: written.err });
    const file = await readFile(path, "utf8");
    expect(file).toContain('version="1.2"');
    expect(untimed(file)).toBe(untimed(printed.out));
  });

  test("is of the part that a selection names", async () => {
    const { out, err } = await exported(
      "--format",
      "json",
      "--select",
      "?around=city/jiyuan&relationTypes=PAIRED_WITH",
    );
    expect(err).toBe("Exported 2 entities and 1 relation as json.\n");
    expect(JSON.parse(out)).toMatchObject({ nodes: [{ id: "city/jiyuan" }, { id: "city/qingyan" }] });
  });

  test.each([
    ["where=KIND:document/notice&where=KIND:", '{ where: [{ key: KIND, values: ["document/notice", ""] }] }'],
    ["relatedTo=city/qingyan&without=city/changze", '{ relatedTo: ["city/qingyan"], without: ["city/changze"] }'],
    ["during=2014&undated=true", '{ during: "2014", undated: true }'],
    [
      "pathFrom=city/jiyuan&pathTo=city/qingyan&avoid=document/2003-pilot-list&timeRespecting=true",
      '{ pathFrom: "city/jiyuan", pathTo: "city/qingyan", avoid: ["document/2003-pilot-list"], timeRespecting: true }',
    ],
    [
      "pathFrom=city/jiyuan&pathTo=city/qingyan&avoidDegreeAbove=3",
      '{ pathFrom: "city/jiyuan", pathTo: "city/qingyan", avoidDegreeAbove: 3 }',
    ],
  ])("by %s is of the part that a query selects", async (address, select) => {
    const query = `{ subgraph(select: ${select}) { entities { id } export(format: JSON) } }`;
    const [file, answer] = await Promise.all([
      exported("--format", "json", "--select", address),
      zhenxing(["query", query, "--dataset", TINY]),
    ]);
    const { nodes, graph } = JSON.parse(file.out);
    const { entities, export: link } = JSON.parse(answer.out).data.subgraph;
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(17);
    expect(nodes.map(idOf)).toEqual(entities.map(idOf).sort());
    expect(link).toBe(`/export/json?${graph.selection}`);
  });

  test.each([
    ["no format", [], /required option '--format <name>' not specified/],
    ["an unknown format", ["--format", "gefx"], /Allowed choices are graphml, gexf, /],
    [
      "an unknown version",
      ["--format", "gexf", "--option", "version=2"],
      /^Cannot export gexf: version "2" is not known\. Known are 1\.3, 1\.2\.\n$/,
    ],
    ["an option without a value", ["--format", "gexf", "--option", "version"], /Write it as name=value\./],
    [
      "an unknown field",
      ["--format", "json", "--select", "tpyes=CITY"],
      /^Cannot read the selection: tpyes: no such field\. Did you mean "types"\?/,
    ],
    [
      "a condition by what is no key",
      ["--format", "json", "--select", "where=ISUER:agency/treasury"],
      /^Cannot read the selection: where: "ISUER" is nothing to select by\. Did you mean "ISSUER"\?/,
    ],
    [
      "a condition that nothing can have",
      ["--format", "json", "--select", "where=JOINT:both"],
      /^Cannot select by JOINT "both": no JOINT has this value\./,
    ],
    [
      "flags and numbers that are none",
      ["--format", "json", "--select", "undated=maybe&timeRespecting=&avoidDegreeAbove=many"],
      /undated: "maybe" is not true or false\. timeRespecting: "" is not true or false\. avoidDegreeAbove: "many" is not a/,
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
