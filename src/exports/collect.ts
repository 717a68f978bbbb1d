import type { Check } from "../model/check.ts";
import type { Entity } from "../model/entity.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { checksumOf } from "../query/checksum.ts";
import type { Compute } from "../query/compute.ts";
import { isWhole, type Selection } from "../query/selection.ts";
import { subgraph } from "../query/subgraph.ts";
import type { Store } from "../store/store.ts";
import { batches } from "./batches.ts";
import { type Communities, communitiesOf } from "./communities-of.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation, ExportGraph } from "./export-graph.ts";

export interface CollectOptions {
  /** Also find the communities of the part. */
  readonly communities?: boolean;
  /** Who computes them. */
  readonly compute?: Compute | undefined;
  /** Stops that, and the reading of its members. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The part of the graph that a selection names, ready to be exported: all of it, unless the selection sets a limit.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered, or communities that take too long
 */
export async function collect(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  { communities = false, compute, signal }: CollectOptions = {},
): Promise<ExportGraph> {
  const { info } = await store.describe();
  const found = await subgraph(store, ontology, selection);
  const entities = [...found.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { relations } = found;
  const observations = await observationsOf(store, entities);
  const groups = communities ? await communitiesOf(entities, relations, ontology, { compute, signal }) : undefined;
  return {
    ontology,
    origin: {
      info,
      checksum: await checksumOf(store),
      selection,
      unknownIds: await unknownIds(store, selection),
      complete: found.complete,
      cutToPaths: found.cutToPaths,
      selectedEntityCount: found.entityCount,
      communities: groups?.method,
    },
    sources: await store.sources(),
    sections: await store.sections(),
    omissions: await store.omissions(),
    checks: checksOf(
      await store.checks(),
      isWhole(selection) ? undefined : [...entities, ...relations, ...observations],
    ),
    entityCount: entities.length,
    relationCount: relations.length,
    observationCount: observations.length,
    entities: () => batches(entities, (batch) => readEntities(store, batch, groups), signal),
    relations: () => batches(relations, (batch) => readRelations(store, batch), signal),
    observations: () => batches(observations, (batch) => readObservations(store, batch), signal),
  };
}

async function readEntities(
  store: Store,
  batch: readonly Entity[],
  groups: Communities | undefined,
): Promise<ExportedEntity[]> {
  const ids = batch.map(({ id }) => id);
  const [evidence, degrees, positions] = await Promise.all([
    store.evidenceOf(ids),
    store.degrees(ids),
    store.positions(ids),
  ]);
  return batch.map((entity, index) => ({
    entity,
    evidence: evidence[index] ?? [],
    degree: degrees[index] ?? 0,
    position: positions[index],
    community: groups?.of.get(entity.id),
  }));
}

async function readRelations(store: Store, batch: readonly Relation[]): Promise<ExportedRelation[]> {
  const evidence = await store.evidenceOf(batch.map(({ id }) => id));
  return batch.map((relation, index) => ({ relation, evidence: evidence[index] ?? [] }));
}

async function readObservations(store: Store, batch: readonly Observation[]): Promise<ExportedObservation[]> {
  const evidence = await store.evidenceOf(batch.map(({ id }) => id));
  return batch.map((observation, index) => ({ observation, evidence: evidence[index] ?? [] }));
}

async function observationsOf(store: Store, entities: readonly Entity[]): Promise<Observation[]> {
  const within = new Set(entities.map(({ id }) => id));
  const { items } = await store.findObservations({}, {});
  return items.filter(({ subject }) => within.has(subject));
}

/** The checks of these facts; all, also of facts that are gone, where none are named. */
function checksOf(checks: readonly Check[], facts: readonly { readonly id: string }[] | undefined): readonly Check[] {
  if (!facts) return checks;
  const within = new Set(facts.map(({ id }) => id));
  return checks.filter(({ fact }) => within.has(fact));
}

async function unknownIds(store: Store, selection: Selection): Promise<string[]> {
  const { ids = [], around = [], relatedTo = [], without = [], avoid = [], pathFrom, pathTo, under } = selection;
  const named = [...new Set([...ids, ...around, ...relatedTo, ...without, ...avoid, pathFrom, pathTo, under])].filter(
    (id) => id !== undefined,
  );
  const found = await store.entities(named);
  return named.filter((_, index) => found[index] === undefined);
}
