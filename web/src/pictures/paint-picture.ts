import type { Drawing } from "../canvas/create-sigma.ts";
import type { Caption } from "./caption.ts";
import { captionHeights, paintCaption } from "./paint-caption.ts";
import { paintGraph } from "./paint-graph.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is, in pixels of the screen. */
export function pictureSize({ sigma }: Drawing, caption: Caption): Size {
  const { width, height } = sigma.getDimensions();
  const { above, below } = captionHeights(caption, width);
  return { width, height: above + height + below };
}

/** Paints what stands on the screen, with its caption, on any canvas: one of pixels or one that writes SVG. */
export function paintPicture(context: CanvasRenderingContext2D, drawing: Drawing, caption: Caption): void {
  const { sigma, overlay, backdrop } = drawing;
  const { width, height } = pictureSize(drawing, caption);
  const { above, below } = captionHeights(caption, width);
  const { style } = overlay;
  context.fillStyle = style.palette.ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(0, above, width, height - above - below);
  context.clip();
  context.translate(0, above);
  backdrop.paintOn(context);
  paintGraph(context, sigma);
  overlay.paintAlso(context);
  context.restore();
  paintCaption(context, caption, { width, height, below, style });
}
