import { coreNumber as coreNumberAsTyped } from "graphology-cores";
import library from "graphology-cores/package.json" with { type: "json" };
import { type SimpleGraph, simpleGraph, simpleGraphCost } from "../simple-graph.ts";
import type { Ranking } from "./metric.ts";

// What is exported takes the graph alone; its types have the argument that is bound already.
const coreNumber = coreNumberAsTyped as unknown as (graph: SimpleGraph) => Record<string, number>;

/** How deep in the dense middle of the graph each entity is. */
export const CORE_NUMBER: Ranking = {
  name: "coreNumber",
  description: {
    zh: "核数：最大的 k，使该实体属于一个其中每个实体都与至少 k 个其他成员相连的部分（Seidman 1983）；不计关系方向与条数。",
    en: "Core number: the largest k such that the entity is in a part of the graph in which each has k others of the part as neighbours (Seidman 1983); whatever the direction and number of relations.",
  },
  library,
  parameters: () => ({ directed: false, weighted: false }),
  // It takes neighbours out of lists one by one.
  cost: (graph) => graph.reduceNodes((steps, id) => steps + graph.degree(id) ** 2, simpleGraphCost(graph)),
  compute: (graph) => new Map(Object.entries(coreNumber(simpleGraph(graph)))),
};
