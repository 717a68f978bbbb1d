import { useCallback } from "react";
import type { OverviewQuery } from "../generated/operations.ts";
import { useLanguage } from "../i18n/reader.ts";
import type { Loaded } from "../loaded.ts";
import { useSelect } from "../select-context.ts";
import { inLanguage } from "../state/language.ts";
import type { Language } from "../state/parts/language.ts";
import type { Selected } from "../state/parts/selected.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { type Parallel, RelationPanel } from "./RelationPanel.tsx";

export interface DetailsProps {
  readonly selected: Selected;
  /** What the graph shows, where it is there already. */
  readonly loaded: Loaded | undefined;
}

/** The panel of what is selected. */
export function Details({ selected: { kind, id }, loaded }: DetailsProps) {
  const language = useLanguage();
  const overview = loaded?.overview;
  const select = useSelect();
  const close = useCallback(() => select(undefined), [select]);
  if (kind === "relation") {
    return <RelationPanel id={id} parallels={overview ? parallelsOf(id, overview, language) : []} onClose={close} />;
  }
  const known = overview?.subgraph.entities.find((entity) => entity.id === id);
  return <EntityPanel id={id} known={known} offPage={known && whyOffPage(id, loaded)} onClose={close} />;
}

function whyOffPage(id: string, loaded: Loaded | undefined): "filter" | "hand" | undefined {
  if (!loaded || loaded.shown.entities.has(id)) return undefined;
  return loaded.shown.passing.has(id) ? "hand" : "filter";
}

function parallelsOf(id: string, { subgraph, ontology }: OverviewQuery, language: Language): Parallel[] {
  const one = subgraph.relations.find((relation) => relation.id === id);
  if (!one) return [];
  const ends = new Set([one.source.id, one.target.id]);
  return subgraph.relations
    .filter(({ id: other, source, target }) => other !== id && ends.has(source.id) && ends.has(target.id))
    .map((relation) => {
      const type = ontology.relationTypes.find((known) => known.type === relation.type);
      return { id: relation.id, label: type ? inLanguage(language, type.label, type.labelEn) : relation.type };
    });
}
