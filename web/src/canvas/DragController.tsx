import { useEffect } from "react";
import type { Place } from "../state/parts/pins.ts";
import { useDrawing } from "./drawing-context.ts";

export interface DragControllerProps {
  /** The entity was let go there. */
  readonly onDrop: (id: string, place: Place) => void;
}

/** Less is the trembling of a hand. */
const LEAST = 4;

interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly original: Event;
  preventSigmaDefault(): void;
}

/** Moves the entity that the pointer drags. */
export function DragController({ onDrop }: DragControllerProps) {
  const { sigma } = useDrawing();
  useEffect(() => {
    const graph = sigma.getGraph();
    let held: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | undefined;
    const take = ({ node, event }: { node: string; event: Pointer }) => {
      const { original } = event;
      const plain = original instanceof MouseEvent && original.button === 0 && !original.shiftKey;
      if (plain) held = { id: node, x: event.x, y: event.y, moved: false };
    };
    const drag = ({ event }: { event: Pointer }) => {
      if (!held) return;
      event.preventSigmaDefault();
      if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < LEAST) return;
      held.moved = true;
      graph.mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
    };
    const drop = () => {
      const { id, moved } = held ?? {};
      held = undefined;
      if (id !== undefined && moved) onDrop(id, graph.getNodeAttributes(id));
    };
    sigma.on("downNode", take).on("moveBody", drag).on("upNode", drop).on("upStage", drop);
    window.addEventListener("mouseup", drop);
    return () => {
      sigma.off("downNode", take).off("moveBody", drag).off("upNode", drop).off("upStage", drop);
      window.removeEventListener("mouseup", drop);
    };
  }, [sigma, onDrop]);
  return null;
}
