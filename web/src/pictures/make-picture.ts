import type { Drawing } from "../canvas/create-sigma.ts";
import type { Caption } from "./caption.ts";
import { paintPicture, pictureSize } from "./paint-picture.ts";

/** The kinds of pictures, in the order of their buttons. */
export const PICTURES = [
  { name: "png", title: "PNG", extension: "png", make: (...what: What) => makePng(1, ...what) },
  { name: "png-2x", title: "PNG ×2", extension: "png", make: (...what: What) => makePng(2, ...what) },
  { name: "svg", title: "SVG", extension: "svg", make: makeSvg },
] as const;

type What = [drawing: Drawing, caption: Caption];

async function makePng(scale: number, drawing: Drawing, caption: Caption): Promise<Blob> {
  const { width, height } = pictureSize(drawing, caption);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to paint on.");
  context.scale(scale, scale);
  paintPicture(context, drawing, caption);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large to be made."))));
  });
}

async function makeSvg(drawing: Drawing, caption: Caption): Promise<Blob> {
  const { Context } = await import("svgcanvas");
  const context = new Context(pictureSize(drawing, caption));
  paintPicture(context, drawing, caption);
  return new Blob([context.getSerializedSvg(true)], { type: "image/svg+xml" });
}
