import { useState } from "react";

/** Whether it was so once; from then on it stays so. */
export function useOnce(now: boolean): boolean {
  const [was, setWas] = useState(false);
  if (now && !was) setWas(true);
  return was || now;
}
