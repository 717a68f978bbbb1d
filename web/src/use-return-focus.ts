import { useLayoutEffect, useRef } from "react";

/** When something closes, takes the focus back to where it was when it opened, or to `fallback`. */
export function useReturnFocus(open: boolean, fallback: { readonly current: HTMLElement | null }): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    if (open) {
      opener.current = document.activeElement;
      return;
    }
    const { current } = opener;
    // A text field would raise the keyboard of a touch screen.
    const usable =
      current instanceof HTMLElement &&
      current.isConnected &&
      current !== document.body &&
      !(current instanceof HTMLInputElement && window.matchMedia("(pointer: coarse)").matches);
    (usable ? current : fallback.current)?.focus({ preventScroll: true });
  }, [open, fallback]);
}
