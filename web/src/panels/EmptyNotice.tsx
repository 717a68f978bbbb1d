import type { Messages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/reader.ts";
import { showEverything } from "../state/parts/around.ts";
import { showTypes } from "../state/parts/types.ts";
import type { View } from "../state/view.ts";
import { Notice } from "../ui/Notice.tsx";
import { useNames } from "../use-names.ts";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import { activeFilters, clearFilters } from "./facets/active-filters.ts";

/** Why the graph shows nothing, and the way to something. */
export function EmptyNotice({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const messages = useMessages();
  const isFiltered = activeFilters(view, messages, useNames()).length > 0;
  const { title, text, label, way } = reasonFor(view, isFiltered, messages);
  return <Notice title={title} text={text} action={{ label, run: () => change(way) }} />;
}

function reasonFor({ types }: View, isFiltered: boolean, { canvas, facets, scope }: Messages) {
  if (types?.length === 0)
    return { title: canvas.emptyTitle, text: canvas.empty, label: canvas.showAll, way: showTypes(undefined) };
  if (isFiltered) return { title: canvas.noneTitle, text: canvas.none, label: facets.clearAll, way: clearFilters() };
  return { title: canvas.offTitle, text: canvas.off, label: scope.everything, way: showEverything() };
}
