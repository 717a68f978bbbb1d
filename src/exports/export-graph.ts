import type { Check } from "../model/check.ts";
import type { DatasetInfo, Position } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Omission } from "../model/omission.ts";
import type { Relation } from "../model/relation.ts";
import type { Section, Source } from "../model/source.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Method } from "../query/measure.ts";
import type { Selection } from "../query/selection.ts";

export interface ExportedEntity {
  readonly entity: Entity;
  readonly evidence: readonly Evidence[];
  /** How many relations it has in the whole dataset. */
  readonly degree: number;
  readonly position: Position | undefined;
  /** Number of its community within the export, 1 for the largest; where communities are asked for. */
  readonly community: number | undefined;
}

export interface ExportedRelation {
  readonly relation: Relation;
  readonly evidence: readonly Evidence[];
}

export interface ExportedObservation {
  readonly observation: Observation;
  readonly evidence: readonly Evidence[];
}

/** Where a part of a graph comes from, and how much it is. */
export interface Origin {
  readonly info: DatasetInfo;
  /** SHA-256 of the whole dataset, as `checksumOf` makes it. */
  readonly checksum: string;
  readonly selection: Selection;
  /** Ids that the selection names and the dataset has not. */
  readonly unknownIds: readonly string[];
  /** Every entity that the selection names is in it, and those of all its paths. */
  readonly complete: boolean;
  /** How many paths were taken, where there may be more than a selection takes. */
  readonly cutToPaths: number | undefined;
  /** How many entities the selection names. */
  readonly selectedEntityCount: number;
  /** How the communities were found, where they are asked for. */
  readonly communities: (Method & { readonly modularity: number | undefined }) | undefined;
}

/**
 * A part of the graph with all that an export says of it. Its members come in batches, each read from the store when
 * it is asked for, as often as they are asked for: entities by id, relations by type, rank and id, observations by time.
 */
export interface ExportGraph {
  readonly ontology: Ontology;
  readonly origin: Origin;
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  /** Of the whole dataset, whatever is selected. */
  readonly omissions: readonly Omission[];
  /** Of its facts; of the whole dataset also those of facts that are gone. */
  readonly checks: readonly Check[];
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many statistics measure its entities. */
  readonly observationCount: number;
  entities(): AsyncIterable<readonly ExportedEntity[]>;
  relations(): AsyncIterable<readonly ExportedRelation[]>;
  observations(): AsyncIterable<readonly ExportedObservation[]>;
}
