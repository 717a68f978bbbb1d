import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { appearanceOf } from "../../src/exports/appearance.ts";
import { membersOf } from "../support/members.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

// Gephi Lite opens GEXF by graphology-gexf.
test.each(["gexf", "gexf version=1.2"])(
  "%s gives label, colour, size and place of every node to graphology",
  async (name) => {
    const graph = await tinyGraph();
    const read = parse(MultiGraph, await writtenText(graph, writerNamed(name)));
    const { exportedEntities } = await membersOf(graph);
    for (const member of exportedEntities) {
      const { color, size } = appearanceOf(member, graph.ontology);
      const { x, y } = member.position ?? {};
      const found = read.getNodeAttributes(member.entity.id);
      expect(found).toMatchObject({ label: member.entity.name, size, ...(x !== undefined && { x, y }) });
      expect(hexOf(String(found.color))).toBe(color);
    }
  },
);

/** The library writes `rgb(1,2,3)`. */
function hexOf(color: string): string {
  const channels = color.match(/\d+/g) ?? [];
  return color.startsWith("#")
    ? color
    : `#${channels.map((each) => Number(each).toString(16).padStart(2, "0")).join("")}`;
}
