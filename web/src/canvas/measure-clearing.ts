import type { Clearing } from "./clearing.ts";
import type { Box } from "./place-labels.ts";

/** Measures the clearing by an empty element that the page's styles lay over it. */
export function measureClearing(container: HTMLElement, element: HTMLElement): Clearing {
  const whole = container.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - whole.left, top: top - whole.top, width: Math.max(width, 1), height: Math.max(height, 1) };
}

/** The clearing between the broad bars that stand over its upper and lower edge. */
export function measureOpen(container: HTMLElement, element: HTMLElement): Clearing {
  const clearing = measureClearing(container, element);
  const middle = clearing.top + clearing.height / 2;
  const bars = measureCovers(container).filter(({ width }) => width > clearing.width / 2);
  const top = Math.max(clearing.top, ...bars.filter(({ y }) => y < middle).map(({ y, height }) => y + height));
  const bottom = Math.min(clearing.top + clearing.height, ...bars.filter(({ y }) => y >= middle).map(({ y }) => y));
  return { ...clearing, top, height: Math.max(bottom - top, 1) };
}

/** Measures what stands over the drawing inside the clearing and declares it with `data-covers`. */
export function measureCovers(container: HTMLElement): Box[] {
  const whole = container.getBoundingClientRect();
  return [...(container.closest("main")?.querySelectorAll("[data-covers]") ?? [])].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - whole.left, y: top - whole.top, width, height };
  });
}
