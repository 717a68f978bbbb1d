import type { Importer } from "./importer.ts";
import { itemsOf, memberOf } from "./member-of.ts";
import { readJson } from "./read-json.ts";
import { toDataset } from "./to-dataset.ts";

/** Reads graphology's JSON: what is said of the whole graph, of each node and of each edge are its `attributes`. */
export const GRAPHOLOGY_IMPORTER: Importer = {
  name: "graphology",
  extension: "graphology.json",
  async read(bytes, file, issues) {
    const content = readJson(bytes, file, issues);
    if (content === undefined) return undefined;
    const { manifest, sources, observations, dataset } = Object(memberOf(content, "attributes"));
    const { info, sections, omissions, checks, properties } = Object(dataset);
    const [nodes, edges] = [itemsOf(memberOf(content, "nodes")), itemsOf(memberOf(content, "edges"))];
    const said = (member: unknown) => Object(memberOf(member, "attributes"));
    const evidence = [...[...nodes, ...edges].map(said), ...itemsOf(observations)].flatMap((member) =>
      itemsOf(memberOf(member, "evidence")),
    );
    const parts = {
      info,
      sources,
      sections,
      omissions,
      checks,
      properties,
      observations,
      evidence,
      nodes: nodes.map((node) => ({
        ...said(node),
        id: memberOf(node, "key"),
        type: memberOf(said(node), "entity_type"),
      })),
      links: edges.map((edge) => ({
        ...said(edge),
        key: memberOf(edge, "key"),
        source: memberOf(edge, "source"),
        target: memberOf(edge, "target"),
        type: memberOf(said(edge), "relation_type"),
      })),
    };
    return toDataset({ whole: memberOf(manifest, "whole"), parts }, file, issues);
  },
};
