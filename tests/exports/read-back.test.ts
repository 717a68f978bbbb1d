import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { membersOf } from "../support/members.ts";
import { tinyGraph, WRITERS, writtenText } from "../support/written.ts";

type Values = Readonly<Record<string, unknown>>;

interface ReadGraph {
  readonly nodes: ReadonlyMap<string, Values>;
  readonly edges: ReadonlyMap<string, Values & { readonly source: string; readonly target: string }>;
}

/** How the readers of others see a file. */
const READERS: Readonly<Record<string, (file: string) => ReadGraph>> = {
  graphml: (file) => fromGraphology(parseGraphml(MultiGraph, file)),
  gexf: (file) => fromGraphology(parseGexf(MultiGraph, file)),
  graphology: (file) => fromGraphology(MultiGraph.from(JSON.parse(file))),
  json(file) {
    const { nodes, links } = JSON.parse(file) as {
      nodes: { id: string }[];
      links: (Values & { key: string; source: string; target: string })[];
    }; // Checked by what follows.
    return {
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(links.map((link) => [link.key, link])),
    };
  },
};

function fromGraphology(graph: ReturnType<typeof parseGraphml>): ReadGraph {
  return {
    nodes: new Map(graph.mapNodes((id, values) => [id, values])),
    edges: new Map(graph.mapEdges((id, values, source, target) => [id, { ...values, source, target }])),
  };
}

/** XML 1.0 has no way to write these characters (https://www.w3.org/TR/xml/#charsets). */
const xmlForm = (text: string) => text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

const shaped = (name: string) => (/^(json|graphology)$/.test(name) ? (text: string) => text : xmlForm);

/** Lists are joined where a format has none. */
const listed = (name: string, items: string[]) => (/^(json|graphology)$/.test(name) ? items : items.join("|"));

/** What sigma must not take for the name of a way to draw is called otherwise for it. */
const typed = (name: string, type: string) =>
  name === "graphology" ? { [/^[A-Z]/.test(type) ? "entity_type" : "relation_type"]: type } : { type };

const READ = WRITERS.filter(({ format }) => Object.hasOwn(READERS, format.name)).filter(
  ({ name }) => !/=no$|edges=edges|spells/.test(name),
);

describe.each(READ)("what a reader of $name finds", (writer) => {
  const { name } = writer.format;
  const form = shaped(name);
  const read = async (graph: ExportGraph): Promise<ReadGraph> => {
    const reader = READERS[name];
    if (!reader) throw new Error(`Nobody reads ${name}.`);
    return reader(await writtenText(graph, writer));
  };

  test("are the same entities and relations, the parallel ones too", async () => {
    const graph = await tinyGraph();
    const { nodes, edges } = await read(graph);
    const { entities, relations } = await membersOf(graph);
    expect([...nodes.keys()]).toEqual(entities.map(({ id }) => id));
    expect([...edges.keys()]).toEqual(relations.map(({ id }) => id));
    for (const { id, source, target } of relations) expect(edges.get(id)).toMatchObject({ source, target });
  });

  test("is what each says, typed", async () => {
    const graph = await tinyGraph();
    const { nodes, edges } = await read(graph);
    const { positions } = await membersOf(graph);
    const { x, y } = positions.get("city/changze") ?? {};
    expect(nodes.get("city/changze")).toMatchObject({
      label: "长泽",
      label_en: "Changze",
      ...typed(name, "City"),
      type_zh: "城市",
      aliases: listed(name, ["长泽市", "Ch'ang-tse"]),
      description: "试点，与青岩结对。",
      degree: 3,
      code: "990200",
      latitude: -0.5,
      longitude: 120,
      x,
      y,
    });
    expect(nodes.get("program/transition-pilot")).toMatchObject({
      time: "2003/..",
      time_first: "2003-01-01",
      kind: "试点",
    });
    expect(nodes.get("program/transition-pilot")).not.toHaveProperty("time_last");
    expect(nodes.get("city/baihua")).not.toHaveProperty("latitude");
    expect(edges.get("funds:agency/treasury:program/transition-pilot@first")).toMatchObject({
      label: "资助",
      label_en: "funds",
      ...typed(name, "funds"),
      symmetric: false,
      value: 3.5,
      comparator: "about",
      unit: "亿元",
      price_basis: "当年价",
      quantity_text: "约3.5亿元（当年价）",
    });
    expect(edges.get("issued:agency/treasury:document/1984-transition-notice")).toMatchObject({
      rank: 2,
      time: "1984",
    });
    expect(edges.get("paired-with:city/jiyuan:city/qingyan")).toMatchObject({ symmetric: true });
  });

  test("is every hostile text, whole but for what XML cannot hold", async () => {
    const graph = await hostileGraph();
    const { nodes, edges } = await read(graph);
    const { entities, relations } = await membersOf(graph);
    expect(nodes.size).toBe(entities.length);
    expect(edges.size).toBe(relations.length);
    for (const { id, name, nameEn } of entities.filter(({ type }) => type === "Thing")) {
      const text = form(name);
      expect(nodes.get(id)).toMatchObject({
        ...{
          label: text,
          label_en: nameEn,
          aliases: listed(writer.format.name, [text, nameEn ?? ""]),
          description: text,
          description_en: text,
        },
        constructor: text,
        toString: text,
        label_property: text,
        x_property: text,
        id_property: text,
        quotes_property: text,
        evidence_property: text,
      });
    }
    for (const { id, source, target, note } of relations) {
      expect(edges.get(id)).toMatchObject({ source, target, ...(note === undefined ? {} : { note: form(note) }) });
    }
  });

  test("is every number as it was, and no value where there is none", async () => {
    const graph = await hostileGraph();
    const { nodes, edges } = await read(graph);
    const { entities, relations } = await membersOf(graph);
    for (const { id, properties } of entities) expect(nodes.get(id)?.amount).toBe(properties.amount);
    for (const { id, quantity } of relations) expect(edges.get(id)?.value).toBe(quantity?.value);
    expect(nodes.get("other/1")?.mixed).toBe("12 or so");
    expect(Object.keys(nodes.get("other/2") ?? {}).sort()).toEqual(
      expect.not.arrayContaining(["mixed", "amount", "constructor", "toString", "description"]),
    );
  });
});
