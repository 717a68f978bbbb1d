import { useEffect, useState } from "react";

/** The value once it has stood still for some milliseconds; an empty text counts at once. */
export function useDebounced(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === "" ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return value === "" ? "" : settled;
}
