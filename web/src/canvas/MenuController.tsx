import { useEffect, useEffectEvent } from "react";
import type { Selected } from "../state/parts/selected.ts";
import { useDrawing } from "./drawing-context.ts";
import { entityAt } from "./find-at.ts";
import type { Point } from "./hit-test.ts";

export interface MenuControllerProps {
  readonly selected: Selected | undefined;
  /** The menu of an entity was asked for, at a point of the page. */
  readonly onMenu: (id: string, at: Point) => void;
}

const REACH = { mouse: 3, touch: 18 };
const LONG = 550;
/** A finger that moves further pans. */
const STILL = 10;

/** Asks for the menu: by the right button, the menu key, or a finger that rests. */
export function MenuController({ selected, onMenu }: MenuControllerProps) {
  const { sigma } = useDrawing();
  const ask = useEffectEvent((page: Point, reach: number | undefined) => {
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    if (reach !== undefined) {
      const found = entityAt(sigma, { x: page.x - left, y: page.y - top }, reach);
      if (found) onMenu(found.id, page);
    } else if (selected?.kind === "entity" && sigma.getGraph().hasNode(selected.id)) {
      const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(selected.id));
      onMenu(selected.id, { x: left + x, y: top + y });
    }
  });

  useEffect(() => {
    const container = sigma.getContainer();
    let resting: { readonly x: number; readonly y: number; readonly timer: number } | undefined;
    const release = () => {
      window.clearTimeout(resting?.timer);
      resting = undefined;
    };
    const onContextMenu = (event: MouseEvent) => {
      event.preventDefault();
      if (resting) {
        // Some browsers say themselves that a finger rests, and then take it for theirs.
        ask(resting, REACH.touch);
        return release();
      }
      const byKey = event.button !== 2;
      ask({ x: event.clientX, y: event.clientY }, byKey ? undefined : REACH.mouse);
    };
    const onDown = (event: PointerEvent) => {
      release();
      if (event.pointerType !== "touch" || !event.isPrimary) return;
      const { clientX: x, clientY: y } = event;
      resting = { x, y, timer: window.setTimeout(() => ask({ x, y }, REACH.touch), LONG) };
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (resting && Math.hypot(clientX - resting.x, clientY - resting.y) > STILL) release();
    };
    container.addEventListener("contextmenu", onContextMenu);
    container.addEventListener("pointerdown", onDown);
    container.addEventListener("pointermove", onMove);
    for (const end of ["pointerup", "pointercancel"] as const) container.addEventListener(end, release);
    return () => {
      release();
      container.removeEventListener("contextmenu", onContextMenu);
      container.removeEventListener("pointerdown", onDown);
      container.removeEventListener("pointermove", onMove);
      for (const end of ["pointerup", "pointercancel"] as const) container.removeEventListener(end, release);
    };
  }, [sigma]);

  return null;
}
