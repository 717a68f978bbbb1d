import type { Clearing } from "./clearing.ts";
import type { Box } from "./place-labels.ts";
import { widestOpen } from "./widest-open.ts";

/** Measures the clearing by an empty element that the page's styles lay over it. */
export function measureClearing(container: HTMLElement, element: HTMLElement): Clearing {
  const whole = container.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - whole.left, top: top - whole.top, width: Math.max(width, 1), height: Math.max(height, 1) };
}

/** The largest part of the clearing in which nothing stands over the drawing. */
export function measureOpen(container: HTMLElement, element: HTMLElement): Clearing {
  return widestOpen(measureClearing(container, element), measureCovers(container));
}

/** Measures what stands over the drawing inside the clearing and declares it with `data-covers`. */
export function measureCovers(container: HTMLElement): Box[] {
  const whole = container.getBoundingClientRect();
  return [...(container.closest("main")?.querySelectorAll("[data-covers]") ?? [])].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - whole.left, y: top - whole.top, width, height };
  });
}
