import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import { manifestOf } from "../../src/exports/manifest.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { time } from "../support/times.ts";
import { ontology } from "../support/tiny.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

async function spellsOf(edtf: string, name: string) {
  const entities = [entity("event/1", "Event", { time: time(edtf) }), entity("task/1", "Task", { time: time(edtf) })];
  const relations = [relation("part-of", "task/1", "task/1", { time: time(edtf) })];
  const graph = await collect(sourcesOf(ontology, { entities, relations }).store, ontology, {});
  const { gexf } = parser.parse(await writtenText(graph, writerNamed(name)));
  const { format, options } = writerNamed(name);
  return {
    spells: gexf.graph.nodes.node.map(({ start = "", end = "" }) => `${start}/${end}`),
    lost: (await manifestOf(graph, format, options, new Date())).leftOut.find(({ what }) => /spells/.test(what.en))
      ?.count,
  };
}

test.each([
  ["1984", "1984-01-01/1984-12-31"],
  ["2003-10", "2003-10-01/2003-10-31"],
  ["1978/2000", "1978-01-01/2000-12-31"],
  ["2014/..", "2014-01-01/"],
  ["../1984", "/1984-12-31"],
])("the spell of %s is the days it spans, with open ends open", async (edtf, spell) => {
  expect(await spellsOf(edtf, "gexf spells=stated")).toEqual({ spells: [spell, spell] });
});

test("what lasts goes on where what is in force is asked for", async () => {
  const lasting = ["Event", "Task"].map((name) => ontology.entityType(name)?.lasting);
  expect((await spellsOf("1984", "gexf spells=in-force")).spells).toEqual(
    lasting.map((lasts) => (lasts ? "1984-01-01/" : "1984-01-01/1984-12-31")),
  );
});

test.each(["-0220", "0000", "Y12000"])(
  "a year that has no date in XML Schema, %s, has no spell, and the report counts it",
  async (edtf) => {
    expect(await spellsOf(edtf, "gexf spells=stated")).toEqual({ spells: ["/", "/"], lost: 3 });
  },
);

test("a graph without spells is static, one with them dynamic by date", async () => {
  const graph = await tinyGraph();
  expect(await writtenText(graph, writerNamed("gexf"))).toContain('mode="static"');
  expect(await writtenText(graph, writerNamed("gexf spells=stated"))).toContain('mode="dynamic" timeformat="date"');
});
