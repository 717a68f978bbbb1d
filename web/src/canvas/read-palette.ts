import type { Palette } from "./appearance.ts";

/** The colours of the canvas and the font of its names, as the tokens of the current theme have them. */
export function readPalette(element: HTMLElement): { palette: Palette; font: string } {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    palette: {
      ground: token("--ground"),
      edge: token("--edge"),
      edgeFocus: token("--edge-focus"),
      ink: token("--ink"),
      muted: token("--muted"),
      rule: token("--rule"),
      accent: token("--accent"),
    },
    font: style.fontFamily,
  };
}
