import type { Importer } from "./importer.ts";
import { itemsOf, memberOf } from "./member-of.ts";
import { readJson } from "./read-json.ts";
import { toDataset } from "./to-dataset.ts";

/** Reads node-link JSON, whose edges may be called `links` or `edges`. */
export const JSON_IMPORTER: Importer = {
  name: "json",
  extension: "json",
  async read(bytes, file, issues) {
    const content = readJson(bytes, file, issues);
    if (content === undefined) return undefined;
    const { info, sections, omissions, checks, properties } = Object(memberOf(content, "dataset"));
    const graph = memberOf(content, "graph");
    const nodes = memberOf(content, "nodes");
    const links = memberOf(content, "links") ?? memberOf(content, "edges");
    const observations = memberOf(content, "observations");
    const evidence = [nodes, links, observations]
      .flatMap(itemsOf)
      .flatMap((member) => itemsOf(memberOf(member, "evidence")));
    const lists = { nodes, links, observations, evidence, sources: memberOf(graph, "sources") };
    const parts = { info, sections, omissions, checks, properties, ...lists };
    return toDataset({ whole: memberOf(graph, "whole"), parts }, file, issues);
  },
};
