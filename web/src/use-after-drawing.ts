import { useEffect, useState } from "react";
import { afterFrame } from "./after-frame.ts";

/** Whether the page has drawn what it had when it was first ready: until then, what that does not need waits. */
export function useAfterDrawing(ready: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => (ready && !drawn ? afterFrame(() => setDrawn(true)) : undefined), [ready, drawn]);
  return drawn;
}
