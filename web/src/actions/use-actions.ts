import { createContext, useContext, useMemo } from "react";
import type { Loaded } from "../loaded.ts";
import type { View } from "../state/view.ts";
import { type PossibleAction, possibleActions } from "./possible.ts";

/** The page that entities are acted on in. */
export interface Page {
  readonly view: View;
  readonly loaded: Loaded | undefined;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page around a component; undefined until the graph has been read. */
export function usePage(): (Page & { readonly loaded: Loaded }) | undefined {
  const page = useContext(PageContext);
  return page?.loaded && { view: page.view, loaded: page.loaded };
}

/** What can be done with an entity as the page is now. */
export function useActions(id: string | undefined): readonly PossibleAction[] {
  const page = useContext(PageContext);
  return useMemo(() => {
    if (id === undefined || !page?.loaded) return [];
    const { graph, shown } = page.loaded;
    return possibleActions({ id, view: page.view, graph, shown });
  }, [id, page]);
}
