import type { Renderer } from "./create-sigma.ts";

/** Draws anew whenever the drawing has another size; ends when what it answers with is called. */
export function followSize(sigma: Renderer): () => void {
  const container = sigma.getContainer();
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    // Who observes is told of the size at once, whether it has changed or not.
    if (width !== container.offsetWidth || height !== container.offsetHeight) sigma.scheduleRefresh();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
