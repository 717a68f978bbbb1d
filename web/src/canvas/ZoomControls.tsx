import type { RefObject } from "react";
import { useMessages } from "../i18n/reader.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";
import { moveCamera } from "./camera.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";
import { fitOf } from "./framing.ts";
import styles from "./ZoomControls.module.css";
import { zoomBy } from "./zoom.ts";

export interface ZoomControlsProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly view: View;
  /** An empty element over the part of the drawing that nothing covers. */
  readonly clearing: RefObject<HTMLElement | null>;
}

/** Zooming for those who have neither wheel nor touch, and the way back to all that is shown. */
export function ZoomControls({ graph, shown, view, clearing }: ZoomControlsProps) {
  const { sigma } = useDrawing();
  const { canvas } = useMessages();
  const fit = () => {
    if (clearing.current)
      moveCamera(sigma, { ...fitOf({ sigma, graph, shown, view, clearing: clearing.current }), angle: 0 });
  };
  return (
    <div className={styles.controls} data-covers>
      <button type="button" onClick={() => zoomBy(sigma, 1)} title={canvas.zoomIn}>
        <Icon name="plus" />
      </button>
      <button type="button" onClick={() => zoomBy(sigma, -1)} title={canvas.zoomOut}>
        <Icon name="minus" />
      </button>
      <button type="button" onClick={fit} title={canvas.fit}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
