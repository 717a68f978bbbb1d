/// <reference path="./force-atlas-library.d.ts" />
import type { UndirectedGraph } from "graphology";
import DEFAULTS from "graphology-layout-forceatlas2/defaults.js";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Place } from "./layout.ts";

export interface Forces {
  readonly iterations: number;
  readonly settings: object;
}

/** Turns between two reports. */
const REPORT = 30;

/**
 * Lets the forces act on a graph from where its nodes stand, and gives the nodes the places to which they come. What the library's
 * own call does, with a report on the way: cut into several calls, the nodes would lose their momentum and come elsewhere.
 */
export function runForceAtlas(
  graph: UndirectedGraph<Place & { size: number }, { weight: number }>,
  { iterations, settings }: Forces,
  onReport: (done: number) => void,
): void {
  const { nodes, edges } = helpers.graphToByteArrays(graph, (_, { weight }) => weight);
  const whole = { ...DEFAULTS, ...settings };
  for (let turn = 1; turn <= iterations; turn += 1) {
    iterate(whole, nodes, edges);
    if (turn % REPORT !== 0 && turn !== iterations) continue;
    helpers.assignLayoutChanges(graph, nodes, null);
    onReport(turn / iterations);
  }
}
