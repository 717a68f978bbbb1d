import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { moveCamera } from "./camera.ts";
import { useDrawing } from "./drawing-context.ts";
import styles from "./ZoomControls.module.css";

/** Zooming for those who have neither wheel nor touch. */
export function ZoomControls() {
  const { sigma } = useDrawing();
  const { canvas } = useMessages();
  const zoom = (factor: number) => {
    const camera = sigma.getCamera();
    moveCamera(sigma, { ratio: camera.getBoundedRatio(camera.ratio * factor) });
  };
  return (
    <div className={styles.controls} data-covers>
      <button type="button" onClick={() => zoom(1 / 1.6)} aria-label={canvas.zoomIn} title={canvas.zoomIn}>
        <Icon name="plus" />
      </button>
      <button type="button" onClick={() => zoom(1.6)} aria-label={canvas.zoomOut} title={canvas.zoomOut}>
        <Icon name="minus" />
      </button>
      <button
        type="button"
        onClick={() => moveCamera(sigma, { x: 0.5, y: 0.5, ratio: 1, angle: 0 })}
        aria-label={canvas.fit}
        title={canvas.fit}
      >
        <Icon name="fit" />
      </button>
    </div>
  );
}
