import type { MultiGraph } from "graphology";
import type { Point } from "./hit-test.ts";

/** What the canvas knows of an entity. */
export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly entityType: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly degree: number;
  /** Its place in the layout, where it stands unless it is pinned elsewhere. */
  readonly home: Point;
}

/** What the canvas knows of a relation. */
export interface EdgeAttributes {
  readonly relationType: string;
  /** How far it bends, so that relations between the same two lie beside each other; 0 is straight. */
  readonly curvature: number;
}

/** What the page has read. */
export interface GraphAttributes {
  /** The page has read a part of the dataset: an entity may have relations that are not here. */
  readonly partial: boolean;
}

export type CanvasGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
