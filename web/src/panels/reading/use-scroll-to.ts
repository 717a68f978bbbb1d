import { type RefObject, useEffect } from "react";

const ROOM = 12;

/**
 * Scrolls the panel around `root` to what has this `data-place`, when it changes, is asked for anew or first is there, and
 * is not in sight. The focus goes along from the panel itself and from what leads into it.
 */
export function useScrollTo(root: RefObject<HTMLElement | null>, place: string | undefined, asked: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place can be asked for again.
  useEffect(() => {
    if (place === undefined) return;
    const element = root.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    // The panel alone: `scrollIntoView` would move the page, too.
    const panel = root.current?.closest("aside");
    if (!panel || !element) return;
    const { activeElement } = document;
    if (activeElement === panel || activeElement?.matches("[data-leads-to-text]"))
      element.focus({ preventScroll: true });
    const target = element.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    if (target.top >= frame.top && target.bottom <= frame.bottom) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    panel.scrollBy({ top: target.top - frame.top - ROOM, behavior });
  }, [root, place, asked]);
}
