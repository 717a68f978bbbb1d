import { useEffect } from "react";
import { firstControl } from "./first-control.ts";
import { homeOf } from "./focus-home.ts";

/** Where the focus may go when it is lost: what stood beside it, nearest first, and the element that held them. */
interface Beside {
  readonly siblings: readonly (Node | null)[];
  readonly around: Element;
}

/**
 * Where what has the focus goes away or is disabled, the focus would be at the top of the page again, and a keyboard with
 * it: it goes to the next of its list or row instead, or else to the region that it was in.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let focused: Element | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : undefined;
    };
    const recover = (lost: Element, { siblings, around }: Beside) => {
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== lost) return;
      const next = siblings.map(firstControl).find(Boolean) ?? homeOf(around);
      next?.focus({ preventScroll: next.matches("aside, [role=application]") });
    };
    const observer = new MutationObserver((records) => {
      const lost = focused;
      const beside = lost && findLoss(lost, records);
      if (!lost || !beside) return;
      focused = undefined;
      // Whoever knows better where the focus belongs has put it there by then.
      requestAnimationFrame(() => recover(lost, beside));
    });
    document.addEventListener("focusin", onFocus);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
}

/** What stood beside the element, or beside what it went away with; undefined where it is still there to be used. */
function findLoss(element: Element, records: readonly MutationRecord[]): Beside | undefined {
  if (element.isConnected) {
    if (!element.matches(":disabled")) return undefined;
    const { nextElementSibling, previousElementSibling, parentElement } = element;
    return { siblings: [previousElementSibling, nextElementSibling], around: parentElement ?? document.body };
  }
  const loss = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));
  if (!(loss?.target instanceof Element)) return undefined;
  const inList = loss.target.matches("ul, ol, tbody");
  return { siblings: inList ? [loss.nextSibling, loss.previousSibling] : [], around: loss.target };
}
