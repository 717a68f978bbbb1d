import { useCallback } from "react";
import { useLanguage } from "../i18n/reader.ts";
import type { Loaded } from "../loaded.ts";
import { useSelect } from "../select-context.ts";
import { inLanguage } from "../state/language.ts";
import type { Language } from "../state/parts/language.ts";
import type { Selected } from "../state/parts/selected.ts";
import { type EntityHead, EntityPanel } from "./EntityPanel.tsx";
import { ObservationPanel } from "./ObservationPanel.tsx";
import { type Parallel, RelationPanel } from "./RelationPanel.tsx";

export interface DetailsProps {
  readonly selected: Selected;
  /** What the graph shows, where it is there already. */
  readonly loaded: Loaded | undefined;
}

/** The panel of what is selected. */
export function Details({ selected: { kind, id }, loaded }: DetailsProps) {
  const language = useLanguage();
  const select = useSelect();
  const close = useCallback(() => select(undefined), [select]);
  if (kind === "observation") return <ObservationPanel id={id} onClose={close} />;
  if (kind === "relation") {
    return <RelationPanel id={id} parallels={loaded ? parallelsOf(id, loaded, language) : []} onClose={close} />;
  }
  const known = loaded && headOf(id, loaded);
  return <EntityPanel id={id} known={known} offPage={known && whyOffPage(id, loaded)} onClose={close} />;
}

function whyOffPage(id: string, loaded: Loaded | undefined): "filter" | "hand" | undefined {
  if (!loaded || loaded.shown.entities.has(id)) return undefined;
  return loaded.shown.passing.has(id) ? "hand" : "filter";
}

/** What the page knows of an entity before its details are read. */
function headOf(id: string, { graph }: Loaded): EntityHead | undefined {
  if (!graph.hasNode(id)) return undefined;
  const { entityType, name, nameEn } = graph.getNodeAttributes(id);
  return { type: entityType, name, nameEn };
}

function parallelsOf(id: string, { graph, overview }: Loaded, language: Language): Parallel[] {
  if (!graph.hasEdge(id)) return [];
  const { relationTypes } = overview.ontology;
  const [source, target] = graph.extremities(id);
  const others = new Set([...graph.edges(source, target), ...graph.edges(target, source)]);
  others.delete(id);
  return [...others].map((other) => {
    const relationType = graph.getEdgeAttribute(other, "relationType");
    const known = relationTypes.find(({ type }) => type === relationType);
    return { id: other, label: known ? inLanguage(language, known.label, known.labelEn) : relationType };
  });
}
