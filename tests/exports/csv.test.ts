import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { membersOf } from "../support/members.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";
import { tinyGraph, type Writer, writerNamed, written, writtenText } from "../support/written.ts";

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): Row[] => parse(text, { columns: true, bom: true });

async function filesOf(graph: ExportGraph, writer: Writer = writerNamed("csv")): Promise<Record<string, string>> {
  const files = unzipSync(await written(graph, writer));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

test("the archive has a table for each kind of fact, and a package that describes their columns", async () => {
  const files = await filesOf(await tinyGraph());
  const { resources } = JSON.parse(files["datapackage.json"] ?? "");
  expect(Object.keys(files)).toEqual(["datapackage.json", ...resources.map(({ path }: { path: string }) => path)]);
  for (const { path, schema } of resources) {
    const [header] = parse(files[path] ?? "", { to: 1 });
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  }
  const tables = Object.entries(files).filter(([name]) => name.endsWith(".csv"));
  const counts = Object.fromEntries(tables.map(([name, text]) => [name, rowsOf(text).length]));
  expect(counts).toMatchObject({ "nodes.csv": 17, "edges.csv": 23, "observations.csv": 2, "sources.csv": 2 });
  expect(counts["evidence.csv"]).toBe(dataset.evidence.length);
});

test("every hostile text stands in its cell whole, but for half characters and NUL", async () => {
  const graph = await hostileGraph();
  const { entities, relations } = await membersOf(graph);
  const files = await filesOf(graph);
  const nodes = new Map(rowsOf(files["nodes.csv"] ?? "").map((row) => [row.id, row]));
  const edges = rowsOf(files["edges.csv"] ?? "");
  const form = (text: string) => text.replace(/[\u0000\p{Surrogate}]/gu, "\ufffd");
  for (const { id, name, properties } of entities) {
    expect(nodes.get(id)).toMatchObject({ label: form(name), amount: String(properties.amount ?? "") });
  }
  expect(edges.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
    relations.map(({ id, source, target }) => ({ id, source, target })),
  );
});

test("a table comes alone, with a byte order mark where that is asked for", async () => {
  const graph = await tinyGraph();
  expect(rowsOf(await writtenText(graph, writerNamed("csv table=nodes")))).toHaveLength(17);
  expect(rowsOf(await writtenText(graph, writerNamed("csv table=edges")))).toHaveLength(23);
  const marked = await filesOf(graph, writerNamed("csv bom=yes"));
  expect(marked["nodes.csv"]?.charCodeAt(0)).toBe(0xfeff);
  expect((await filesOf(graph))["nodes.csv"]?.charCodeAt(0)).not.toBe(0xfeff);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1＋1", "－1", "\n=1+1"])(
  "a text that spreadsheets would compute is guarded by option: %s",
  async (name) => {
    const { store } = sourcesOf(ontology, { entities: [entity("task/1", "Task", { name })] });
    const graph = await collect(store, ontology, {});
    const label = async (writer: string) =>
      rowsOf((await filesOf(graph, writerNamed(writer)))["nodes.csv"] ?? "")[0]?.label;
    expect(await label("csv")).toBe(name);
    expect(await label("csv formulas=guarded")).toBe(`'${name}`);
  },
);
