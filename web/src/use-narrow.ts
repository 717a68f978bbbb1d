import { useSyncExternalStore } from "react";

/** As the styles have it. */
const NARROW = "(max-width: 899px)";

/** Whether the page is so narrow that panels and details take turns. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

/** Whether it is so now. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
