import { useMemo } from "react";
import { EntityTable, RelationTable } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { Loaded } from "../../loaded.ts";
import { useTypes } from "../../ontology.ts";
import type { TableKind } from "../../state/parts/table.ts";
import type { View } from "../../state/view.ts";
import type { Answer } from "../../use-answer.ts";
import { entityTable } from "./entity-table.ts";
import { observationTable } from "./observation-table.ts";
import { relationTable } from "./relation-table.ts";
import type { Table } from "./table.ts";
import { useFacts } from "./use-facts.ts";
import { useObservations } from "./use-observations.ts";

const NOTHING = {};

export interface UseTable {
  readonly table: Table | undefined;
  readonly answer: Answer<unknown>;
}

/** The table of what is shown: which rows it has the page knows, and the API what stands in them. */
export function useTable(kind: TableKind, loaded: Loaded | undefined, { looks }: View): UseTable {
  const language = useLanguage();
  const messages = useMessages();
  const types = useTypes();
  const api = language === "en" ? ("EN" as const) : ("ZH" as const);
  const shown = loaded?.shown;
  const ids = useMemo(
    () => ({ entity: [...(shown?.entities ?? [])], relation: [...(shown?.relations ?? [])] }),
    [shown],
  );
  const entities = useFacts(EntityTable, kind === "entity" ? ids.entity : undefined, { language: api });
  const relations = useFacts(RelationTable, kind === "relation" ? ids.relation : undefined, NOTHING);
  const observations = useObservations(kind === "observation");
  const measure =
    looks.size === "pageRank" || looks.size === "betweenness" ? messages.looks.sizes[looks.size] : undefined;
  const table = useMemo(() => {
    if (!loaded) return undefined;
    if (kind === "observation")
      return observations.data && observationTable({ loaded, facts: observations.data, language, messages });
    if (kind === "relation") return relationTable({ loaded, facts: relations.data, language, messages });
    return entityTable({ loaded, facts: entities.data, measure, types, language, messages });
  }, [kind, loaded, relations.data, entities.data, observations.data, measure, types, language, messages]);
  return { table, answer: { entity: entities, relation: relations, observation: observations }[kind] };
}
