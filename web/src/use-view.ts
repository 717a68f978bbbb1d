import { useSyncExternalStore } from "react";
import type { OpenTrail } from "./open-trail.ts";
import type { View } from "./state/view.ts";

/** The reader's view as it is now. */
export function useView({ subscribe, get }: OpenTrail): View {
  return useSyncExternalStore(subscribe, get).present.view;
}
