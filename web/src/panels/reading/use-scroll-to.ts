import { type RefObject, useEffect } from "react";

const ROOM = 12;

/** Scrolls the panel around `root` to what has this `data-place`, when it changes or first is there and is not in sight. */
export function useScrollTo(root: RefObject<HTMLElement | null>, place: string | undefined): void {
  useEffect(() => {
    if (place === undefined) return;
    const target = root.current?.querySelector(`[data-place="${CSS.escape(place)}"]`)?.getBoundingClientRect();
    // The panel alone: `scrollIntoView` would move the page, too.
    const panel = root.current?.closest("aside");
    const frame = panel?.getBoundingClientRect();
    if (!panel || !frame || !target) return;
    if (target.top >= frame.top && target.bottom <= frame.bottom) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    panel.scrollBy({ top: target.top - frame.top - ROOM, behavior });
  }, [root, place]);
}
