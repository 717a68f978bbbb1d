import { useEffect, useEffectEvent } from "react";
import { type Camera, roundCamera } from "../state/parts/camera.ts";
import { useDrawing } from "./drawing-context.ts";

const PAUSE = 250;

/** Tells where the camera stands whenever it has come to rest. */
export function useCameraRest(onRest: (camera: Camera) => void): void {
  const { sigma } = useDrawing();
  const report = useEffectEvent(() => onRest(roundCamera(sigma.getCamera().getState())));

  useEffect(() => {
    const moved = sigma.getCamera();
    let pause: number | undefined;
    const wait = () => {
      window.clearTimeout(pause);
      pause = window.setTimeout(() => (moved.isAnimated() ? wait() : report()), PAUSE);
    };
    moved.on("updated", wait);
    wait();
    return () => {
      window.clearTimeout(pause);
      moved.off("updated", wait);
    };
  }, [sigma]);
}
