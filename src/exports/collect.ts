import type { Ontology } from "../ontology/ontology.ts";
import type { Selection } from "../query/selection.ts";
import { selectionToSearch } from "../query/selection-search.ts";
import { subgraph } from "../query/subgraph.ts";
import type { Store } from "../store/store.ts";
import type { ExportGraph } from "./export-graph.ts";

/** Reads from the store what an export of this selection says: all of it, unless the selection sets a limit. */
export async function collect(store: Store, ontology: Ontology, selection: Selection): Promise<ExportGraph> {
  const { info } = await store.describe();
  const { entities, relations, entityCount, complete } = await subgraph(store, selection);
  const ids = entities.map(({ id }) => id);
  const within = new Set(ids);
  const { items } = await store.findObservations({}, {});
  const observations = items.filter(({ subject }) => within.has(subject));
  const facts = [ids, relations.map(({ id }) => id), observations.map(({ id }) => id)].flat();
  const [positions, degrees, evidence, sources] = await Promise.all([
    store.positions(ids),
    store.degrees(ids),
    store.evidenceOf(facts),
    store.sources(),
  ]);
  return {
    manifest: {
      dataset: info.name,
      version: info.version,
      title: info.title,
      titleEn: info.titleEn,
      licence: info.licence,
      selection: selectionToSearch(selection),
      exported: new Date().toISOString(),
      entityCount: entities.length,
      relationCount: relations.length,
      observationCount: observations.length,
      unknownIds: await unknownIds(store, selection),
      complete,
      selectedEntityCount: entityCount,
    },
    ontology,
    entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations,
    observations,
    positions: new Map(positions.flatMap((position) => (position ? [[position.id, position]] : []))),
    degrees: new Map(ids.map((id, index) => [id, degrees[index] ?? 0])),
    evidence: new Map(facts.map((id, index) => [id, evidence[index] ?? []])),
    sources,
  };
}

async function unknownIds(store: Store, selection: Selection): Promise<string[]> {
  const { ids = [], around = [], pathFrom, pathTo, under } = selection;
  const named = [...new Set([...ids, ...around, pathFrom, pathTo, under])].filter((id) => id !== undefined);
  const found = await store.entities(named);
  return named.filter((_, index) => found[index] === undefined);
}
