// The parts of ForceAtlas2 that its package uses itself, and does not type.

declare module "graphology-layout-forceatlas2/iterate.js" {
  /** Lets the forces act once. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): void;
}

declare module "graphology-layout-forceatlas2/helpers.js" {
  import type { AbstractGraph } from "graphology-types";

  export function graphToByteArrays<Node extends object, Edge extends object>(
    graph: AbstractGraph<Node, Edge>,
    weightOf: (edge: string, attributes: Edge) => number,
  ): { nodes: Float32Array; edges: Float32Array };

  /** Gives the nodes of the graph the places that are in the matrix. */
  export function assignLayoutChanges(graph: object, nodes: Float32Array, reducer: null): void;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  const defaults: object;
  export default defaults;
}
