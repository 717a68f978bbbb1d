import { useCallback, useEffect, useState } from "react";
import { preferredLanguage } from "./state/language.ts";
import { fromSearch, toSearch } from "./state/url.ts";
import type { Change, View } from "./state/view.ts";

/** How a step enters the browser's history: as one to go back to, or in the place of the last. */
export type Step = "push" | "replace";

export type MakeChange = (change: Change, step?: Step) => void;

/** The reader's view and the way to change it. The address follows each change, and the view follows back and forward. */
export function useView(): [View, MakeChange] {
  const [view, setView] = useState(readView);

  useEffect(() => {
    const restore = () => setView(readView());
    window.addEventListener("popstate", restore);
    return () => window.removeEventListener("popstate", restore);
  }, []);

  const make = useCallback<MakeChange>((change, step = "push") => {
    // The address is the one that is current, even between two renderings.
    const next = change(readView());
    const search = toSearch(next);
    if (search !== toSearch(readView())) {
      if (step === "push") window.history.pushState(null, "", search);
      else window.history.replaceState(null, "", search);
    }
    setView(next);
  }, []);

  return [view, make];
}

function readView(): View {
  return fromSearch(window.location.search, { language: preferredLanguage(navigator.languages) });
}
