import { useEffect, useEffectEvent } from "react";
import type { Selected } from "../state/parts/selected.ts";
import { useDrawing } from "./drawing-context.ts";
import { entityAt, relationAt } from "./find-at.ts";
import type { Point } from "./hit-test.ts";

export interface EventsControllerProps {
  /** The relations that react: while something is selected, those in its focus; all where undefined. */
  readonly relations: ReadonlySet<string> | undefined;
  readonly onHover: (item: Selected | undefined) => void;
  readonly onPick: (item: Selected | undefined) => void;
  /** An entity was picked beside others. */
  readonly onAdd: (id: string) => void;
  /** An entity was clicked twice. */
  readonly onUnfold: (id: string) => void;
}

interface SigmaPointer {
  readonly x: number;
  readonly y: number;
  readonly original: Event;
  preventSigmaDefault(): void;
}

// Fingers are less exact than pointers.
const REACH = { mouse: { entity: 3, relation: 5 }, touch: { entity: 18, relation: 14 } };

/** Turns what the pointer does over the drawing into what is hovered, picked, added and unfolded. */
export function EventsController({ relations, onHover, onPick, onAdd, onUnfold }: EventsControllerProps) {
  const { sigma } = useDrawing();
  const findRelation = useEffectEvent((point: Point, reach: number) =>
    relationAt(sigma, point, { reach, among: relations }),
  );

  useEffect(() => {
    const container = sigma.getContainer();
    let frame = 0;
    let overEntity = false;
    const hover = (item: Selected | undefined) => {
      container.style.cursor = item ? "pointer" : "";
      onHover(item);
    };
    const enterNode = ({ node }: { node: string }) => {
      overEntity = true;
      cancelAnimationFrame(frame);
      hover({ kind: "entity", id: node });
    };
    const leaveNode = () => {
      overEntity = false;
      hover(undefined);
    };
    const leaveStage = () => {
      cancelAnimationFrame(frame);
      hover(undefined);
    };
    const moveBody = ({ event: { x, y, original } }: { event: SigmaPointer }) => {
      cancelAnimationFrame(frame);
      if (overEntity || !(original instanceof MouseEvent) || original.buttons > 0) return;
      if (!(original.target instanceof Node) || !container.contains(original.target)) return;
      frame = requestAnimationFrame(() => hover(findRelation({ x, y }, REACH.mouse.relation)));
    };
    const clickNode = ({ node, event: { original } }: { node: string; event: SigmaPointer }) => {
      if (original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey)) onAdd(node);
      else onPick({ kind: "entity", id: node });
    };
    const clickStage = ({ event }: { event: SigmaPointer }) => {
      const reach = event.original instanceof MouseEvent ? REACH.mouse : REACH.touch;
      onPick(entityAt(sigma, event, reach.entity) ?? findRelation(event, reach.relation));
    };
    const doubleClickNode = ({ node, event }: { node: string; event: SigmaPointer }) => {
      event.preventSigmaDefault();
      onUnfold(node);
    };
    sigma.on("enterNode", enterNode).on("leaveNode", leaveNode).on("leaveStage", leaveStage);
    sigma.on("moveBody", moveBody).on("clickNode", clickNode).on("clickStage", clickStage);
    sigma.on("doubleClickNode", doubleClickNode);
    return () => {
      cancelAnimationFrame(frame);
      sigma.off("enterNode", enterNode).off("leaveNode", leaveNode).off("leaveStage", leaveStage);
      sigma.off("moveBody", moveBody).off("clickNode", clickNode).off("clickStage", clickStage);
      sigma.off("doubleClickNode", doubleClickNode);
    };
  }, [sigma, onHover, onPick, onAdd, onUnfold]);

  return null;
}
