import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { hostileGraph } from "../support/hostile-graph.ts";
import { WRITERS, writtenText } from "../support/written.ts";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
const named = (name: string) => WRITERS.filter(({ format }) => format.name === name);

test.each(named("graphml"))("$name declares every attribute that it uses, once", async (writer) => {
  const file = parser.parse(await writtenText(await hostileGraph(), writer));
  const keys: string[] = file.graphml.key.map(({ id }: { id: string }) => id);
  const used = [...file.graphml.graph.node, ...file.graphml.graph.edge].flatMap(({ data }) =>
    data.map(({ key }: { key: string }) => key),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining([...new Set(used)]));
});

test.each(named("gexf"))("$name declares every attribute that it uses, once", async (writer) => {
  const file = parser.parse(await writtenText(await hostileGraph(), writer));
  expect(file.gexf.version).toBe(writer.options.version);
  for (const declared of file.gexf.graph.attributes) {
    const ids: string[] = declared.attribute.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const items = declared.class === "node" ? file.gexf.graph.nodes.node : file.gexf.graph.edges.edge;
    const used = items.flatMap((item: { attvalues: { attvalue: { for: string }[] } }) =>
      item.attvalues.attvalue.map((value) => value.for),
    );
    expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
  }
});
