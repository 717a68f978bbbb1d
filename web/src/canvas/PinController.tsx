import { useEffect, useRef } from "react";
import type { Pins } from "../state/parts/pins.ts";
import type { CanvasGraph } from "./canvas-graph.ts";

/** Puts pinned entities where they were pinned, and those that no longer are back to their place in the layout. */
export function PinController({ graph, pins }: { readonly graph: CanvasGraph; readonly pins: Pins }) {
  const last = useRef<Pins>(new Map());
  useEffect(() => {
    for (const id of new Set([...last.current.keys(), ...pins.keys()])) {
      if (!graph.hasNode(id)) continue;
      const { x, y } = pins.get(id) ?? graph.getNodeAttribute(id, "home");
      graph.mergeNodeAttributes(id, { x, y });
    }
    last.current = pins;
  }, [graph, pins]);
  return null;
}
