import { type PointerEvent, useRef } from "react";

const FAR_ENOUGH = 70;

/** Handlers for an element that is dismissed by swiping it down. */
export function useSwipeDown(dismiss: () => void) {
  const start = useRef<number>(undefined);
  return {
    onPointerDown: ({ pointerType, clientY }: PointerEvent) => {
      start.current = pointerType === "mouse" ? undefined : clientY;
    },
    onPointerUp: ({ clientY }: PointerEvent) => {
      if (start.current !== undefined && clientY - start.current > FAR_ENOUGH) dismiss();
      start.current = undefined;
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
