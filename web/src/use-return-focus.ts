import { useLayoutEffect, useRef } from "react";
import { homeOf } from "./focus-home.ts";

/** When something closes in a region with the focus in it, takes the focus back to where it was when it opened, or to what takes it for the region. */
export function useReturnFocus(open: boolean, region: { readonly current: HTMLElement | null }): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    if (open) {
      opener.current = document.activeElement;
      return;
    }
    // What has the focus elsewhere, such as the button that undoes, keeps it.
    if (document.activeElement !== document.body) return;
    const { current } = opener;
    // A text field would raise the keyboard of a touch screen.
    const usable =
      current instanceof HTMLElement &&
      current.isConnected &&
      current !== document.body &&
      !(current instanceof HTMLInputElement && window.matchMedia("(pointer: coarse)").matches);
    const target = usable ? current : region.current && homeOf(region.current);
    target?.focus({ preventScroll: true });
  }, [open, region]);
}
