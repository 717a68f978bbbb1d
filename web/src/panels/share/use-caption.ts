import { useMemo } from "react";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { Loaded } from "../../loaded.ts";
import { useTypes } from "../../ontology.ts";
import type { Caption } from "../../pictures/caption.ts";
import { inLanguage } from "../../state/language.ts";
import type { View } from "../../state/view.ts";
import { useNames } from "../../use-names.ts";
import { useTheme } from "../../use-theme.ts";
import { addressOf } from "./LinkPart.tsx";
import { legendEntries, methodLines } from "./legend-entries.ts";

/** What stands around a picture of the view. */
export function useCaption({ overview, graph, shown, looks }: Loaded, view: View): Caption {
  const { share, brand, looks: texts } = useMessages();
  const nameOf = useNames();
  const language = useLanguage();
  const types = useTypes();
  const theme = useTheme(view.theme);
  return useMemo(() => {
    const { dataset } = overview;
    const counts = new Map<string, number>();
    for (const id of shown.entities) {
      const type = graph.getNodeAttribute(id, "entityType");
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    const today = new Date().toISOString().slice(0, 10);
    return {
      title: inLanguage(language, dataset.title, dataset.titleEn),
      subtitle: share.holds(shown.entities.size, shown.relations.size),
      legend: legendEntries({ looks, types, counts, theme, language, texts, nameOf }),
      source: [
        ...methodLines(looks, share),
        share.source(`${dataset.name} ${dataset.version}`, dataset.licence.name, `${brand}, ${today}`),
        addressOf(view),
      ],
    };
  }, [overview, graph, shown, view, types, theme, language, share, brand, looks, texts, nameOf]);
}
