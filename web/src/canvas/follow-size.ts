import type { Renderer } from "./create-sigma.ts";

/** Draws anew whenever the drawing has another size; ends when what it answers with is called. */
export function followSize(sigma: Renderer): () => void {
  // Who observes is told of the size at once, whether it has changed or not.
  const observer = new ResizeObserver(() => {
    if (isOutgrown(sigma)) sigma.scheduleRefresh();
  });
  observer.observe(sigma.getContainer());
  return () => observer.disconnect();
}

/** Takes the size that the drawing has by now, for what is computed before it is drawn. */
export function takeSize(sigma: Renderer): void {
  if (isOutgrown(sigma)) sigma.resize().scheduleRefresh();
}

function isOutgrown(sigma: Renderer): boolean {
  const container = sigma.getContainer();
  const { width, height } = sigma.getDimensions();
  return width !== container.offsetWidth || height !== container.offsetHeight;
}
