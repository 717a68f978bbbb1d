import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { Format } from "./format.ts";

/** Node-link JSON as NetworkX's `node_link_graph` reads it, with the manifest, each fact's evidence in full, and the statistics. */
export const JSON_FORMAT: Format = {
  name: "json",
  title: { zh: "JSON（节点—边，含证据）", en: "JSON (node-link, with evidence)" },
  mediaType: "application/json",
  extension: "json",
  versions: [],
  *write(graph) {
    const { manifest, sources, evidence, positions } = graph;
    const nodes = nodeAttributes(graph).filter(({ name }) => name !== "quotes");
    const edges = edgeAttributes(graph).filter(({ name }) => name !== "quotes" && name !== "asserted");
    yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ ...manifest, sources })},\n"nodes":[`;
    let separator = "\n";
    for (const entity of graph.entities) {
      const { x, y } = positions.get(entity.id) ?? {};
      const node = { id: entity.id, ...valuesOf(nodes, entity), x, y, evidence: evidence.get(entity.id) ?? [] };
      yield separator + JSON.stringify(node);
      separator = ",\n";
    }
    yield '\n],\n"links":[';
    separator = "\n";
    for (const relation of graph.relations) {
      const { id: key, source, target } = relation;
      const link = { source, target, key, ...valuesOf(edges, relation), evidence: evidence.get(key) ?? [] };
      yield separator + JSON.stringify(link);
      separator = ",\n";
    }
    yield '\n],\n"observations":[';
    separator = "\n";
    for (const { time, ...observation } of graph.observations) {
      yield separator +
        JSON.stringify({ ...observation, time: time?.edtf, evidence: evidence.get(observation.id) ?? [] });
      separator = ",\n";
    }
    yield "\n]}\n";
  },
};

function valuesOf<Item>(attributes: readonly Attribute<Item>[], item: Item): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value(item)]));
}
