import type { OverviewQuery } from "./generated/operations.ts";
import { formatTime } from "./i18n/format-time.ts";
import type { Messages } from "./i18n/messages.ts";
import type { Loaded } from "./loaded.ts";
import type { Types } from "./ontology.ts";
import type { Subject } from "./state/change.ts";
import { inLanguage } from "./state/language.ts";
import type { Language } from "./state/parts/language.ts";
import type { FacetNames } from "./use-facet-names.ts";
import type { NameOf } from "./use-names.ts";
import { namesOfKey } from "./where-keys.ts";

/** Where names are looked up. */
export interface NameSources {
  readonly loaded: Loaded | undefined;
  readonly types: Types;
  /** The values of the facets, once they are read. */
  readonly facets: FacetNames | undefined;
  readonly language: Language;
  readonly messages: Messages;
}

/** The way to name what a step was about; what has no name is called by its id. */
export function nameSubjects({ loaded, types, facets, language, messages }: NameSources): NameOf {
  const { graph, overview } = loaded ?? {};
  const entity = (id: string): string => {
    if (!graph?.hasNode(id)) return id;
    const { name, nameEn } = graph.getNodeAttributes(id);
    return inLanguage(language, name, nameEn);
  };
  const relation = (id: string): string => {
    if (!graph?.hasEdge(id) || !overview) return id;
    const [source, target] = graph.extremities(id);
    const verb = labelOf(graph.getEdgeAttribute(id, "relationType"), overview, language);
    return `${entity(source)} — ${verb} — ${entity(target)}`;
  };
  const facetValue = (id: string): string => {
    const [, key, value = ""] = /^([A-Z_]+):(.*)$/s.exec(id) ?? [];
    if (key === "RELATION_TYPE") return overview ? labelOf(value, overview, language) : value;
    const known = facets?.find((facet) => facet.key === key)?.values.find((one) => (one.id ?? "") === value);
    return known ? inLanguage(language, known.label, known.labelEn) : value;
  };
  const facet = (id: string): string => {
    const known = Object.entries(messages.facets.names).find(([key]) => key === id)?.[1];
    const properties = overview ? namesOfKey(overview.ontology, id) : [];
    const named = new Set(properties.map(({ label, labelEn }) => inLanguage(language, label, labelEn)));
    return known ?? ([...named].join(" / ") || id);
  };
  const names: Readonly<Record<Subject["kind"], (id: string) => string>> = {
    entity,
    relation,
    observation: () => messages.panel.aStatistic,
    entityType: (id) => types.get(id)?.plural ?? id,
    facet,
    facetValue,
    panel: (id) => Object.entries(messages.dock).find(([known]) => known === id)?.[1] ?? id,
    time: (id) => formatTime(id, language),
    text: (id) => id,
  };
  return ({ kind, id }) => names[kind](id);
}

function labelOf(type: string, { ontology }: OverviewQuery, language: Language): string {
  const known = ontology.relationTypes.find((one) => one.type === type);
  return known ? inLanguage(language, known.label, known.labelEn) : type;
}
