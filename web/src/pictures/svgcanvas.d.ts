declare module "svgcanvas" {
  /** A canvas' context that writes what is painted as SVG. */
  export interface SvgContext extends CanvasRenderingContext2D {
    getSerializedSvg(fixNamedEntities?: boolean): string;
  }

  export const Context: new (size: { width: number; height: number }) => SvgContext;
}
