import { useEffect, useState } from "react";

/** Whether the page has drawn what it had when it was first ready: until then, what that does not need waits. */
export function useAfterDrawing(ready: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!ready || drawn) return;
    // It is drawn in the coming frame, so that the one after that begins when it is done.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, drawn]);
  return drawn;
}
