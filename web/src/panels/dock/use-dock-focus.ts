import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Takes the focus into a panel that something else than its own button opened, and back to where it was, or to that
 * button, when the panel closes with the focus in it.
 */
export function useDockFocus(open: string | undefined, panel: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element | null>(null);
  const last = useRef(open);
  const held = useRef(false);
  useLayoutEffect(() => {
    const { current: before } = last;
    last.current = open;
    if (open === before) return;
    const { activeElement } = document;
    if (open !== undefined) {
      if (activeElement?.closest("[data-toggles]")) return;
      opener.current = activeElement;
      panel.current?.focus({ preventScroll: true });
    } else if (held.current) {
      const { current } = opener;
      const usable = current instanceof HTMLElement && current.isConnected && current !== document.body;
      const button = document.querySelector<HTMLElement>(`[data-toggles="${before}"]`);
      (usable ? current : button)?.focus({ preventScroll: true });
    }
  }, [open, panel]);
  // When the panel has gone, the focus has gone with it: whether it was there is noted before.
  useLayoutEffect(() => {
    const note = () => {
      held.current = panel.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [panel]);
}
