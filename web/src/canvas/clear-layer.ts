/**
 * Clears a canvas that lies over or under the graph, and answers whether anything is to be painted on it. One that stays empty is hidden,
 * since it costs every frame what a full one costs.
 */
export function clearLayer(context: CanvasRenderingContext2D, isEmpty: boolean): boolean {
  const { canvas } = context;
  if (isEmpty && canvas.hidden) return false;
  canvas.hidden = isEmpty;
  context.clearRect(0, 0, canvas.width, canvas.height);
  return !isEmpty;
}
