import { expect, test } from "vitest";
import { dataset } from "../support/tiny.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

test("evidence stands in JSON in full, with each fact", async () => {
  const { nodes, links } = JSON.parse(await writtenText(await tinyGraph(), writerNamed("json")));
  const all = [...nodes, ...links].flatMap(({ evidence }: { evidence: { id: string }[] }) => evidence);
  const proven = dataset.evidence.filter(({ fact }) => !fact.startsWith("observation/"));
  expect(all.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(proven);
});

test.each(["graphml", "gexf", "gexf version=1.2"])(
  "evidence stands in %s as quotes with their source and position, and edges say whether the text asserts them",
  async (name) => {
    const file = await writtenText(await tinyGraph(), writerNamed(name));
    expect(file).toContain("北原水约 [tiny-chronicle@384] | 共12条 [tiny-gazette@-]");
    const edge = file.split("\n").find((line) => line.includes('"belongs-to:')) ?? "";
    expect(edge).toMatch(/asserted("|&quot;)[^<]*value="false"|asserted">false</);
  },
);

test.each(["graphml", "gexf", "json"])("no quote stands in %s where evidence is not asked for", async (name) => {
  const file = await writtenText(await tinyGraph(), writerNamed(`${name} evidence=no`));
  for (const word of ["共12条", 'asserted"', "asserted:"]) expect(file).not.toContain(word);
});

test("JSON has the statistics of its entities", async () => {
  const { observations } = JSON.parse(await writtenText(await tinyGraph(), writerNamed("json")));
  expect(observations).toHaveLength(2);
  expect(observations[0]).toMatchObject({ indicator: "indicator/coal-share", time: "1984/1989" });
  expect(observations[0].evidence).not.toEqual([]);
});
