import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiGraph } from "graphology";
import Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";
import { BackdropLayer } from "./backdrop-layer.ts";
import type { CanvasGraph, EdgeAttributes, NodeAttributes } from "./canvas-graph.ts";
import type { LabelStyle } from "./label-painter.ts";
import { measureClearing } from "./measure-clearing.ts";
import { Overlay } from "./overlay.ts";

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** Sigma, with what we paint over it. */
export interface Drawing {
  readonly sigma: Renderer;
  readonly overlay: Overlay;
  readonly backdrop: BackdropLayer;
}

/** Where and how to draw. */
export interface Place {
  readonly container: HTMLElement;
  /** Lies over the part of the container that nothing covers: names stay inside. */
  readonly clearing: HTMLElement;
  readonly style: LabelStyle;
}

/** The plane of the layout. What is pinned beyond it does not move the rest. */
function extentOf(graph: CanvasGraph) {
  const homes = graph.mapNodes((_, { home }) => home);
  const range = (values: readonly number[]): [number, number] => [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ];
  return homes.length === 0 ? null : { x: range(homes.map(({ x }) => x)), y: range(homes.map(({ y }) => y)) };
}

/** Sigma for a graph, on an empty one: it is given the graph when its looks are known, so that it reads it once and not twice. */
export function createSigma(graph: CanvasGraph, { container, clearing, style }: Place): Drawing {
  const overlay = new Overlay(style, () => measureClearing(container, clearing));
  const sigma: Renderer = new Sigma<NodeAttributes, EdgeAttributes>(new MultiGraph(), container, {
    defaultDrawNodeLabel: overlay.drawLabel,
    defaultDrawNodeHover: overlay.drawHover,
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      curve: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>(),
    },
    // A line of one device pixel.
    minEdgeThickness: window.devicePixelRatio > 1 ? 0.6 : 1,
    antiAliasingFeather: 0.8,
    labelDensity: 1.6,
    labelGridCellSize: 90,
    stagePadding: container.clientWidth < 600 ? 16 : 36,
    zIndex: true,
    minCameraRatio: 0.04,
    maxCameraRatio: 2,
    // A container that has no size yet is measured again when it has one.
    allowInvalidContainer: true,
  });
  // Lines have no names, and an empty layer costs every frame what a full one costs.
  const { edgeLabels } = sigma.getCanvases();
  if (edgeLabels) edgeLabels.hidden = true;
  sigma.setCustomBBox(extentOf(graph));
  overlay.attach(sigma);
  return { sigma, overlay, backdrop: new BackdropLayer(sigma) };
}
