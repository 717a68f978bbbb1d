import { type PointerEvent, useRef } from "react";
import { clampYears, moveYears, type Years } from "../../state/years.ts";

/** Where the window is taken: its middle, an end, or the free ground, on which a new one is drawn. */
export type Grip = "move" | "from" | "to" | "draw";

export interface WindowDrag {
  readonly years: Years | undefined;
  readonly limits: Years;
  readonly onSlide: (years: Years, gesture: string) => void;
}

interface Held {
  readonly grip: Grip;
  readonly track: DOMRect;
  /** The year under the pointer, and the window, as they were at first. */
  readonly year: number;
  readonly years: Years;
  readonly gesture: string;
}

/** Handlers for the pointer, by grip. All of one drag is one gesture. */
export function useWindowDrag({ years, limits, onSlide }: WindowDrag) {
  const held = useRef<Held>(undefined);
  const yearAt = (x: number, track: DOMRect) => {
    const part = Math.min(Math.max((x - track.left) / track.width, 0), 0.999_999);
    return limits.from + Math.floor(part * (limits.to - limits.from + 1));
  };
  return (grip: Grip) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const track = event.currentTarget.closest("[data-track]") ?? event.currentTarget;
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const box = track.getBoundingClientRect();
      const year = yearAt(event.clientX, box);
      const first = years && grip !== "draw" ? clampYears(years, limits) : { from: year, to: year };
      held.current = { grip, track: box, year, years: first, gesture: `drag-${event.timeStamp}` };
      if (grip === "draw") onSlide(first, held.current.gesture);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!held.current || held.current.grip !== grip) return;
      const year = yearAt(event.clientX, held.current.track);
      onSlide(dragged(held.current, year, limits), held.current.gesture);
    },
    onPointerUp: () => {
      held.current = undefined;
    },
    onPointerCancel: () => {
      held.current = undefined;
    },
  });
}

function dragged({ grip, year: start, years }: Held, year: number, limits: Years): Years {
  if (grip === "move") return moveYears(years, year - start, limits);
  const fixed = grip === "from" ? years.to : grip === "to" ? years.from : start;
  return { from: Math.min(fixed, year), to: Math.max(fixed, year) };
}
