import type { Position } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import type { Source } from "../model/source.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Manifest } from "./manifest.ts";

/** A part of the graph with all that an export says of it. */
export interface ExportGraph {
  readonly manifest: Manifest;
  readonly ontology: Ontology;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The statistics of its entities. */
  readonly observations: readonly Observation[];
  /** By id of the entity. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly degrees: ReadonlyMap<string, number>;
  /** By id of the fact. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly sources: readonly Source[];
}
