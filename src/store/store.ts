import type { Check } from "../model/check.ts";
import type { DatasetInfo, Position } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Omission } from "../model/omission.ts";
import type { Relation } from "../model/relation.ts";
import type { Section, Source } from "../model/source.ts";
import type { Time } from "../model/time.ts";
import type { Page, PageRequest } from "./page.ts";

export type Direction = "out" | "in" | "both";

export interface RelationFilter {
  /** Names of relation types; any of them. */
  readonly types?: readonly string[] | undefined;
  /** Names of the entity types that may stand at the other end; at either end, where no entity is started from. */
  readonly entityTypes?: readonly string[] | undefined;
  readonly direction?: Direction | undefined;
  /** Id of the program or task under which the relation holds. */
  readonly under?: string | undefined;
  /** Only relations in force on a day of this time: lasting ones with a single date from it on; those without a time are left out. */
  readonly at?: Time | undefined;
  /** Only relations whose own time shares a day with this one; those without a time are left out. */
  readonly during?: Time | undefined;
  /** Those without a time fit `at` and `during` as well. */
  readonly undated?: boolean | undefined;
}

export interface EntityFilter {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  /** What `search` finds for this text. */
  readonly text?: string | undefined;
  /** Only entities in force on a day of this time: lasting ones with a single date from it on; those without a time are left out. */
  readonly at?: Time | undefined;
  /** Only entities whose own time shares a day with this one; those without a time are left out. */
  readonly during?: Time | undefined;
  /** Those without a time fit `at` and `during` as well. */
  readonly undated?: boolean | undefined;
  /** Each must hold: a relation of one of the types, seen from the entity, joins it to `to`. */
  readonly related?: readonly ({ readonly to: string } & RelationFilter)[] | undefined;
  /** Each property has exactly this value. */
  readonly properties?: Readonly<Record<string, string | number>> | undefined;
}

/** Ties are broken by id; entities without a time come last. */
export interface EntityOrder {
  readonly by: "id" | "name" | "time" | "degree";
  readonly descending?: boolean | undefined;
}

export interface ObservationFilter {
  /** Id of an entity that is the indicator, the subject or the place. */
  readonly about?: string | undefined;
  readonly indicator?: string | undefined;
  readonly subject?: string | undefined;
  readonly place?: string | undefined;
  /** Statistics do not last: `at` and `during` ask for the same, that their own time shares a day with this one. */
  readonly at?: Time | undefined;
  readonly during?: Time | undefined;
}

/** The relations of an entity that are of one type and lead one way. */
export interface RelationCount {
  readonly type: string;
  readonly direction: Direction;
  readonly relations: number;
  /** How many entities they lead to. */
  readonly entities: number;
}

/** A part of a source's text: Unicode code points, end excluded. */
export interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** One step from an entity: over a relation, in its direction as seen from there, to another entity. */
export interface Hop {
  readonly relation: string;
  readonly entity: string;
  readonly direction: Direction;
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** Most relations in a path. */
  readonly maxDepth: number;
  /** Most paths in the answer. */
  readonly first: number;
  readonly filter?: RelationFilter | undefined;
  /** Ids of entities that no path goes through; it may still start and end at them. */
  readonly avoid?: readonly string[] | undefined;
  /** No path goes through an entity with more relations than this. */
  readonly avoidDegreeAbove?: number | undefined;
  /** Only paths along which a day can be named in each relation so that none is before the last; one without a time has every day. */
  readonly timeRespecting?: boolean | undefined;
}

/** Loopless paths, shortest first; each is the ids of its entities, in order. */
export interface PathsFound {
  readonly paths: readonly (readonly string[])[];
  /** Every path within the depth is there. */
  readonly complete: boolean;
  /** Up to and including this length, every path is there or `first` was reached. */
  readonly searchedDepth: number;
}

/** A stretch of a text, and whether it is what a search was for. */
export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

/** One entity that a search found, with the text of it that matched. */
export interface Hit {
  readonly entity: string;
  readonly score: number;
  readonly field: "name" | "alias" | "nameEn" | "description" | "descriptionEn" | "quote";
  readonly text: string;
  /** Where the text is a quote: what it proves of the entity or of a relation or observation of it. */
  readonly evidence?: Evidence;
  /** The text in pieces. */
  readonly pieces: readonly Piece[];
}

export interface Counts {
  readonly entities: number;
  readonly relations: number;
  readonly observations: number;
  readonly evidence: number;
}

/**
 * What a graph engine answers. Calls take batches and answer in their order; nothing hands out the engine's own structures.
 * Unknown ids are undefined, an empty list, or 0; only a broken engine rejects.
 */
export interface Store {
  describe(): Promise<{ readonly info: DatasetInfo; readonly counts: Counts }>;
  countByType(): Promise<{
    readonly entities: ReadonlyMap<string, number>;
    readonly relations: ReadonlyMap<string, number>;
  }>;
  sources(): Promise<readonly Source[]>;
  /** What was read and no fact rests on; and facts that were held against their source. */
  omissions(): Promise<readonly Omission[]>;
  checks(): Promise<readonly Check[]>;
  sections(): Promise<readonly Section[]>;

  entities(ids: readonly string[]): Promise<(Entity | undefined)[]>;
  relations(ids: readonly string[]): Promise<(Relation | undefined)[]>;
  observations(ids: readonly string[]): Promise<(Observation | undefined)[]>;
  evidenceOf(facts: readonly string[]): Promise<(readonly Evidence[])[]>;
  /** For each stretch of a text the evidence that touches it, by where it begins, then by where it ends and by id. */
  evidenceIn(stretches: readonly Stretch[]): Promise<(readonly Evidence[])[]>;
  /** For each source the evidence that has no place in a text of it, by id. */
  unplacedEvidence(sources: readonly string[]): Promise<(readonly Evidence[])[]>;
  positions(ids: readonly string[]): Promise<(Position | undefined)[]>;
  /** The entity whose name is exactly this text, else one that has it as an alias; of several the best connected, then by id. */
  entityNamed(name: string): Promise<Entity | undefined>;

  findEntities(filter: EntityFilter, orderBy: readonly EntityOrder[], page: PageRequest): Promise<Page<Entity>>;
  /** All relations that fit, by type, rank and id; with `between`, only those with both ends in it. */
  findRelations(
    filter: RelationFilter,
    between: readonly string[] | undefined,
    page: PageRequest,
  ): Promise<Page<Relation>>;
  /** By time, those without one last, then by id. */
  findObservations(filter: ObservationFilter, page: PageRequest): Promise<Page<Observation>>;
  search(
    text: string,
    types: readonly string[] | undefined,
    page: PageRequest,
  ): Promise<Page<Hit & { readonly id: string }>>;

  degrees(ids: readonly string[]): Promise<number[]>;
  neighbors(ids: readonly string[], filter: RelationFilter): Promise<(readonly Hop[])[]>;
  /** For each entity its relations by type and direction: types by name, out before in before both. */
  relationCounts(ids: readonly string[], filter: RelationFilter): Promise<(readonly RelationCount[])[]>;
  /** Ends with the signal's reason once that fires. */
  paths(query: PathQuery, signal?: AbortSignal): Promise<PathsFound>;

  /** Makes ready what answers would wait for when they are first asked for, such as an index; answers do not depend on it. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}
