import { useEffect } from "react";
import { moveCamera } from "./camera.ts";
import { useDrawing } from "./drawing-context.ts";
import type { Point } from "./hit-test.ts";
import { zoomBy } from "./zoom.ts";

/** How far one key pans, as part of what is seen. */
const PAN = 0.2;

const PANS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -PAN },
  ArrowDown: { x: 0, y: PAN },
  ArrowLeft: { x: -PAN, y: 0 },
  ArrowRight: { x: PAN, y: 0 },
};

const ZOOMS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1 };

/** Pans by the arrow keys with Shift, and zooms by plus and minus. */
export function LookKeysController() {
  const { sigma } = useDrawing();
  useEffect(() => {
    const container = sigma.getContainer();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const pan = event.shiftKey ? PANS[event.key] : undefined;
      const zoom = ZOOMS[event.key];
      if (pan) {
        const { width, height } = sigma.getDimensions();
        moveCamera(sigma, sigma.viewportToFramedGraph({ x: width * (0.5 + pan.x), y: height * (0.5 + pan.y) }));
      } else if (zoom !== undefined) zoomBy(sigma, zoom);
      else return;
      event.preventDefault();
    };
    container.addEventListener("keydown", onKey);
    return () => container.removeEventListener("keydown", onKey);
  }, [sigma]);
  return null;
}
