/**
 * A part of the graph to be drawn. Columns hold one item in each row; they are as short as can be, and travel and are read several
 * times as fast as the same in objects.
 */
export interface GraphColumns {
  /** Those that were asked for by id first, then the others; of each the best connected first. */
  readonly entities: EntityColumns;
  /** Those between the entities. */
  readonly relations: RelationColumns;
  /** The whole dataset in groups, the largest first; only where it was asked for and is too large to be drawn. */
  readonly communities?: readonly CommunitySummary[];
  /** The index there of each entity's community; beyond their end for one of those that are too small to be here. */
  readonly community?: readonly number[];
  /** How many there are of what was asked for, whether they are here or not. */
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many paths it is the entities of, where there may be more than a selection takes. */
  readonly cutToPaths?: number;
}

export interface EntityColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly nameEn: readonly (string | null)[];
  /** How many relations each has in the dataset. */
  readonly degree: readonly number[];
  /** What types are called in GraphQL, and the index there of each entity's. */
  readonly types: readonly string[];
  readonly type: readonly number[];
  /** The stored places; null for what has none. */
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

export interface RelationColumns {
  /** Null for what has the id that its type and ends give it. */
  readonly id: readonly (string | null)[];
  /** What types are called in GraphQL and in ids, and the index there of each relation's. */
  readonly types: readonly string[];
  readonly typesInIds: readonly string[];
  readonly type: readonly number[];
  /** Rows of the entities. */
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Entities that the relations between them hold together. */
export interface CommunitySummary {
  readonly size: number;
  /** How many relations join two of them. */
  readonly relationCount: number;
  /** Ids of the best connected, the best first. */
  readonly best: readonly string[];
  /** What the first of these are called. */
  readonly names: readonly { readonly name: string; readonly nameEn: string | null }[];
}
